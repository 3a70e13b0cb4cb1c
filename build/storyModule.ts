import type { Plugin, ViteDevServer } from 'vite'

const NAME = 'virtual:story'
/** The leading NUL tells other plugins that this is not a file. */
const RESOLVED = `\0${NAME}`
const WHOLE = '\0virtual:whole-story'

/** A module whose value is data: JSON in a string parses faster than a literal. */
export function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`
}

/** Makes the next request for the module reread the data. */
export function forgetStory({ moduleGraph }: ViteDevServer): void {
  for (const id of [RESOLVED, WHOLE]) {
    const known = moduleGraph.getModuleById(id)
    if (known) moduleGraph.invalidateModule(known)
  }
}

/** Fetched early, but as scripts: with scripts off, browsers would still fetch a preload. */
function asScripts(html: string): string {
  return html.replace(
    /<link rel="modulepreload"( crossorigin)? href="([^"]*)">/g,
    '<script type="module"$1 src="$2"></script>',
  )
}

/**
 * What the scripts know about the story, as the module `virtual:story` in its own chunk: the
 * document need not wait for it, and all pages of a site share it. Also the whole story, as
 * `virtual:whole-story`, fetched only for files that a reader saves.
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
