import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'
import { stoppedScript } from '../../src/publish/stoppedScript.ts'
import { withPolicy } from '../../src/publish/policy.ts'
import { STORY_FILES } from '../../src/app/storyFile.ts'
import { STORY_LINES } from '../../src/publish/storyFiles.ts'
import { PACKED, PACKED_STORY, unpack } from '../../src/publish/unpack.ts'

/** Links and pupils refer to it: the name never changes. */
export const SINGLE = 'truceline.html'

const ENTRY = '/src/app/main.ts'
const WITH_ALL = '/src/app/single.ts'

/** Files that exist only in a site of many files. */
const LINKS = /<link rel="?(?:stylesheet|manifest|icon|modulepreload)"?[^>]*>/g
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

function iconLink(root: string): string {
  const svg = readFileSync(resolve(root, 'public/favicon.svg'))
  return `<link rel="icon" href="data:image/svg+xml;base64,${svg.toString('base64')}">`
}

function packed(text: string, id: string): string {
  const bytes = gzipSync(text, { level: 9 }).toString('base64')
  return `<script type="application/gzip" id="${id}">${bytes}</script>`
}

const LINES = new RegExp(`<script type="text/plain" id="${STORY_LINES}">([^<]*)</script>`)

/** The page with everything inlined: style sheets as they are, its script and its story packed. */
function fold(html: string, bundle: Rolldown.OutputBundle, root: string): string {
  const [, lines = ''] = LINES.exec(html) ?? []
  const head = `${iconLink(root)}${stoppedScript()}<style>${sheetsOf(bundle)}</style></head>`
  const end =
    packed(scriptOf(bundle), PACKED) +
    packed(lines, PACKED_STORY) +
    `<script>(${unpack.toString()})(${JSON.stringify([PACKED, PACKED_STORY, STORY_FILES]).slice(1, -1)})</script></body>`
  return html
    .replace(LINKS, '')
    .replace(SCRIPTS, '')
    .replace(LINES, '')
    .replace('</head>', () => head)
    .replace('</body>', () => end)
    .replace('href=./ target', () => 'href="?" target')
}

/**
 * Turns the page into one self-contained file: it opens from a disk or a USB stick, without a
 * server and offline.
 */
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
      handler: (html) => html.replace(ENTRY, WITH_ALL).replace('<!--later-->', ''),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const { root } = this.environment.config
        const source = withPolicy(fold(String(page.source), bundle, root))
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: SINGLE, source })
      },
    },
  }
}
