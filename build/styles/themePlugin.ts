import type { Plugin } from 'vite'
import { readSite } from '../../src/cli/folder.ts'
import { themed } from '../../src/publish/theme.ts'

/** Gives the page the colours and fonts from `site.json`. */
export function themePlugin(): Plugin {
  return {
    name: 'truceline:theme',
    apply: 'serve',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/ui\/styles\/tokens\.css$/ },
      handler(css) {
        return themed(css, readSite(this.environment.config.root).theme)
      },
    },
  }
}
