import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const LINK = /<link rel="stylesheet"[^>]*href="\.?\/?([^"]+)"[^>]*>/g
const SCRIPT = /<script type="module"[^>]*src="\.?\/?([^"]+)"/

/** The sheet that the first view does not need (see deferredPlugin.ts), and where the document links to it. */
const LATER = { name: 'later', path: 'src/shell/styles.css?later', place: '<!--later-->' }

function linkTo(address: string): string {
  return `<link rel="stylesheet" href="${address}">`
}

/**
 * Late chunks list the style sheet as a dependency to preload. It is in the document, so they list
 * instead a script that is already loaded.
 */
function forget(sheet: string, html: string, bundle: Rolldown.OutputBundle): void {
  const [, script] = SCRIPT.exec(html) ?? []
  if (script === undefined) throw new Error('The document loads no script')
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  for (const chunk of chunks) chunk.code = chunk.code.replaceAll(basename(sheet), basename(script))
}

function inline(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(LINK, (tag, name: string) => {
    const sheet = bundle[name]
    if (sheet?.type !== 'asset') return tag
    delete bundle[name]
    forget(name, html, bundle)
    return `<style>${String(sheet.source).trim()}</style>`
  })
}

function laterSheet(bundle: Rolldown.OutputBundle): string {
  const sheet = Object.values(bundle).find(
    ({ type, fileName }) => type === 'asset' && basename(fileName).startsWith(`${LATER.name}-`),
  )
  if (!sheet) throw new Error(`The build has written no sheet from ${LATER.path}`)
  return `./${sheet.fileName}`
}

/**
 * Inlines the first view's style sheet in the document: one request less before text. What appears
 * later has its own sheet, linked at the document's end: text and pictures do not wait for it, and
 * it needs no script.
 */
export function inlineCssPlugin(): Plugin {
  return {
    name: 'truceline:inline-css',
    enforce: 'post',
    config: () => ({
      build: { rolldownOptions: { input: { index: 'index.html', [LATER.name]: LATER.path } } },
    }),
    transformIndexHtml: (html, { server }) =>
      server ? html.replace(LATER.place, linkTo(`/${LATER.path}`)) : html,
    /** After everything else, including Vite's preload lists for late chunks. */
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const html = inline(String(page.source), bundle)
        page.source = html.replace(LATER.place, linkTo(laterSheet(bundle)))
      },
    },
  }
}
