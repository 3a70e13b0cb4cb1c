import type { Plugin, ViteDevServer } from 'vite'

const NAME = 'virtual:story'
/** The leading NUL tells other plugins that there is no such file. */
const RESOLVED = `\0${NAME}`
const WHOLE = '\0virtual:whole-story'

/** A module whose value is data: read faster as JSON in a string than as a literal. */
export function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

/** Makes the next request for the module read the data anew. */
export function forgetStory({ moduleGraph }: ViteDevServer): void {
  for (const id of [RESOLVED, WHOLE]) {
    const known = moduleGraph.getModuleById(id)
    if (known) moduleGraph.invalidateModule(known)
  }
}

/** Fetched early, but as scripts: where there are none, browsers would still fetch a preload. */
function asScripts(html: string): string {
  return html.replace(
    /<link rel="modulepreload"( crossorigin)? href="([^"]*)">/g,
    '<script type="module"$1 src="$2"></script>',
  )
}

/**
 * What the scripts know of the story, as the module `virtual:story` in a chunk of its own: the
 * document need not wait for it, and all pages of a site share it. And the whole of it, as
 * `virtual:whole-story`, for files that a reader saves; nobody else fetches it.
 */
export function storyModule(data: () => Promise<unknown>, whole: () => Promise<unknown>): Plugin {
  return {
    name: 'truceline:story',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: 'story', test: RESOLVED }] } },
        },
      },
    }),
    transformIndexHtml: { order: 'post', handler: asScripts },
    resolveId: { filter: { id: /^virtual:(?:whole-)?story$/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:(?:whole-)?story$/ },
      handler: async (id) => moduleOf(await (id === RESOLVED ? data() : whole())),
    },
  }
}
