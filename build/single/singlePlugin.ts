import type { Plugin, Rolldown } from 'vite'
import { PARTS } from '../../src/publish/engine.ts'
import { packed } from '../../src/publish/single.ts'

/** Files that exist only in a site of many files. */
const LINKS = /<link rel="?(?:stylesheet|modulepreload)"?[^>]*>/g
const SCRIPTS = /<script[^>]*\bsrc=[^>]*><\/script>/g

function sheetsOf(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle)
    .filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    .map((file) => (file.type === 'asset' ? String(file.source).trim() : ''))
    .join('\n')
}

function scriptOf(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const [only, ...others] = chunks
  if (!only || others.length > 0)
    throw new Error(`One file holds one script; the build made ${chunks.length}.`)
  return only.code
}

/** The page with its style sheets inside, and without its scripts: these are packed beside it. */
function inline(html: string, bundle: Rolldown.OutputBundle): string {
  return html
    .replace(LINKS, '')
    .replace(SCRIPTS, '')
    .replace('</head>', () => `<style>${sheetsOf(bundle)}</style></head>`)
}

/** Writes what the engine needs for a site of one file: its page, and all scripts as one. */
export function singlePlugin(): Plugin {
  return {
    name: 'truceline:single',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<!--later-->', ''),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const source = inline(String(page.source), bundle)
        const script = packed(scriptOf(bundle))
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: PARTS.singlePage, source })
        this.emitFile({ type: 'asset', fileName: PARTS.singleScript, source: script })
      },
    },
  }
}
