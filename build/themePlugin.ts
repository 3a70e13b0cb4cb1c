import type { Plugin } from 'vite'
import { readSite } from './folder.ts'
import { themed } from './theme.ts'

/** Gives the page the colours and fonts that `site.json` names. */
export function themePlugin(): Plugin {
  let root = '.'
  return {
    name: 'truceline:theme',
    enforce: 'pre',
    configResolved(config) {
      root = config.root
    },
    transform: {
      filter: { id: /\/src\/app\/tokens\.css$/ },
      handler: (css) => themed(css, readSite(root).theme),
    },
  }
}
