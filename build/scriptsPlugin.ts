import type { Plugin } from 'vite'
import { stoppedScript } from '../src/publish/stoppedScript.ts'

/** Fetched early, but as scripts: with scripts off, browsers would still fetch a preload. */
function asScripts(html: string): string {
  return html.replace(
    /<link rel="modulepreload"( crossorigin)? href="([^"]*)">/g,
    '<script type="module"$1 src="$2"></script>',
  )
}

/** Writes the page's scripts as they are to be fetched, and before them the one that hears what becomes of them. */
export function scriptsPlugin(): Plugin {
  return {
    name: 'truceline:scripts',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        asScripts(html).replace(/<meta charset[^>]*>/, (meta) => meta + stoppedScript()),
    },
  }
}
