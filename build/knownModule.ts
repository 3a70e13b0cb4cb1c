import type { Plugin, ViteDevServer } from 'vite'
import { moduleOf } from './storyModule.ts'

const NAME = 'virtual:known'
const RESOLVED = `\0${NAME}`

/** Makes the next request for the module read the data anew. */
export function forgetKnown({ moduleGraph }: ViteDevServer): void {
  const known = moduleGraph.getModuleById(RESOLVED)
  if (known) moduleGraph.invalidateModule(known)
}

/**
 * When each event, claim, quotation and source became known, as the module `virtual:known`. It comes
 * with the scripts that need it, once a reader asks what was known at a time: no one else fetches it.
 */
export function knownModule(data: () => Promise<unknown>): Plugin {
  return {
    name: 'truceline:known',
    resolveId: { filter: { id: /^virtual:known$/ }, handler: () => RESOLVED },
    load: { filter: { id: /^\0virtual:known$/ }, handler: async () => moduleOf(await data()) },
  }
}
