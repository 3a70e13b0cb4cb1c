import type { Plugin } from 'vite'
import { allRules, sortRules } from './deferred.ts'

/** The sheet that imports all of the page, and what an import of its deferred rules says after its path. */
const SHEETS = /\/src\/shell\/styles\.css(?:\?|$)/
const LATER = /[?&]later\b/

/**
 * Sorts the page's rules: `src/shell/styles.css` is what the first picture needs, `styles.css?later` what stands in
 * `@deferred { … }` in any of its sheets.
 *
 * @param parts 'one' leaves them together, for a page that is one file
 */
export function deferredPlugin(parts: 'two' | 'one' = 'two'): Plugin {
  return {
    name: 'truceline:deferred',
    // Between the two plugins of Vite for styles: the imports are there, nothing is minified.
    transform: {
      filter: { id: SHEETS },
      handler(css, id) {
        if (parts === 'one') return allRules(css)
        const { first, later } = sortRules(css)
        return LATER.test(id) ? later : first
      },
    },
  }
}
