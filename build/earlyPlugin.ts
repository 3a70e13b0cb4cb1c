import type { Plugin } from 'vite'
import { classicScript } from './classicScript.ts'

const EARLY = 'src/app/views/embed/early.ts'

/** Puts into the head what must run before the first paint. */
export function earlyPlugin(): Plugin {
  let root = '.'
  return {
    name: 'truceline:early',
    configResolved(config) {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      handler: async () => [
        { tag: 'script', children: await classicScript(root, EARLY, 'es2022'), injectTo: 'head' },
      ],
    },
  }
}
