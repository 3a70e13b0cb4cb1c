import type { Plugin } from 'vite'
import { classicScript } from './classicScript.ts'
import { TARGET } from './engines/promised.ts'

const EARLY = 'src/features/embed/early.ts'

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
        { tag: 'script', children: await classicScript(root, EARLY, TARGET), injectTo: 'head' },
      ],
    },
  }
}
