import type { Plugin, ViteDevServer } from 'vite'
import { moduleOf } from './storyModule.ts'

/** A data module fetched only on demand, with the scripts that import it. */
export interface LateModule {
  readonly plugin: Plugin
  /** Makes the next request for the module reread the data. */
  readonly forget: (server: ViteDevServer) => void
}

/** Exposes data as a module that scripts can import: `virtual:known`, `virtual:citable`. */
export function lateModule(name: string, data: () => Promise<unknown>): LateModule {
  const resolved = `\0virtual:${name}`
  return {
    forget: ({ moduleGraph }) => {
      const known = moduleGraph.getModuleById(resolved)
      if (known) moduleGraph.invalidateModule(known)
    },
    plugin: {
      name: `truceline:${name}`,
      resolveId: { filter: { id: new RegExp(`^virtual:${name}$`) }, handler: () => resolved },
      load: {
        filter: { id: new RegExp(`^${resolved}$`) },
        handler: async () => moduleOf(await data()),
      },
    },
  }
}
