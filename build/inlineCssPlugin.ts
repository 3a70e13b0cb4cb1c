import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const LINK = /<link rel="stylesheet"[^>]*href="\.?\/?([^"]+)"[^>]*>/g

/**
 * Chunks that come late name the style sheet as something to fetch first. It is in the document: in
 * its place they name the entry, which is there already.
 */
function forget(sheet: string, bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  if (!entry) return
  for (const chunk of chunks)
    chunk.code = chunk.code.replaceAll(basename(sheet), basename(entry.fileName))
}

/** Puts the one stylesheet of the first view into the document: one request less before text. */
export function inlineCssPlugin(): Plugin {
  return {
    name: 'truceline:inline-css',
    apply: 'build',
    enforce: 'post',
    /** After everything, also after Vite has written what late chunks fetch first. */
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        let html = String(page.source)
        for (const [tag, name] of html.matchAll(LINK)) {
          const sheet = name === undefined ? undefined : bundle[name]
          if (name === undefined || sheet?.type !== 'asset') continue
          html = html.replace(tag, () => `<style>${String(sheet.source).trim()}</style>`)
          delete bundle[name]
          forget(name, bundle)
        }
        page.source = html
      },
    },
  }
}
