import type { Plugin } from 'vite'

/** Where the page's scripts begin, within the project. */
const ENTRY = 'src/shell/main.ts'

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** The modules that `entry` imports statically, directly or not, with itself. */
function reachedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([entry])
  // A set is walked with what is added on the way.
  for (const id of found)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}

/**
 * Puts all code that the page fetches at once into one file: late parts share much of it, and would
 * otherwise split it over twenty files, which pack 4 kB worse and cost a request each. The story
 * has a file of its own, see storyModule.ts.
 */
export function oneChunk(): Plugin {
  let root = '.'
  let atOnce: ReadonlySet<string> | undefined
  const nameOf = (id: string, modules: Modules): string | null => {
    atOnce ??= reachedFrom(`${root}/${ENTRY}`, modules)
    return atOnce.has(id) ? 'index' : null
  }
  return {
    name: 'truceline:one-chunk',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ debugName: 'index', name: nameOf, includeDependenciesRecursively: false }],
            },
          },
        },
      },
    }),
    configResolved(config) {
      root = config.root
    },
    buildStart() {
      atOnce = undefined
    },
  }
}
