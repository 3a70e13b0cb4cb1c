import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { DIGEST, type Plan } from '../src/offline/plan.ts'
import { classicScript } from './classicScript.ts'
import { TARGET } from './engines/promised.ts'
import { fileSize } from './fileSize.ts'

const ENTRY = 'src/offline/worker.ts'

/** Its name never changes: browsers request updates under the name they know. */
const NAME = 'sw.js'

/** Files larger than this many bytes wait until they are used: no reader has asked for them yet. */
const LARGE = 300_000

/** The finer basemap, which few readers zoom into. */
const BASEMAP = /^assets\/(?:detail|regions)-[^/]+\.json$/

type Bundle = Rolldown.OutputBundle

/** Preview pictures are of no use offline, nor is embed.js, which only hosts' pages load. */
function isForReaders(path: string): boolean {
  return /^assets\/.*\.(?:js|css|json)$/.test(path) || /^events\/.*\.html$/.test(path)
}

const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

function digestOf(file: Bundle[string]): string {
  const content = file.type === 'asset' ? file.source : file.code
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST)
}

/** What is kept at the first visit, and what when used or requested. */
export function planOf(bundle: Bundle, version: string): Plan {
  const files = Object.values(bundle).filter(({ fileName }) => isForReaders(fileName))
  const isCore = (file: Bundle[string]): boolean =>
    file.fileName.startsWith('assets/') && fileSize(file) <= LARGE && !BASEMAP.test(file.fileName)
  const paths = (all: Bundle[string][]): string[] =>
    all.map(({ fileName }) => pathOf(fileName)).sort()
  const digests = files
    .filter(({ fileName }) => !fileName.endsWith('.html'))
    .map((file) => [file.fileName, digestOf(file)] as const)
  return {
    version,
    core: ['', ...paths(files.filter(isCore))],
    more: paths(files.filter((file) => !isCore(file))),
    digests: Object.fromEntries(digests),
  }
}

function versionOf(bundle: Bundle): string {
  const hash = createHash('sha256')
  for (const name of Object.keys(bundle).sort()) {
    const file = bundle[name]
    if (file) hash.update(name).update(file.type === 'asset' ? file.source : file.code)
  }
  return hash.digest('hex').slice(0, 12)
}

/** The pages that are kept: the story's and those of its events. */
function isVersioned(fileName: string): boolean {
  return fileName === 'index.html' || /^events\/.*\.html$/.test(fileName)
}

/**
 * Writes the service worker, and its version into the pages that it keeps; after everything that writes
 * files.
 */
export function offlinePlugin(): Plugin {
  return {
    name: 'truceline:offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        const version = versionOf(bundle)
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && isVersioned(file.fileName))
            file.source = String(file.source).replace('<html ', `<html data-version="${version}" `)
        const code = await classicScript(this.environment.config.root, ENTRY, TARGET)
        const plan = JSON.stringify(planOf(bundle, version))
        this.emitFile({ type: 'asset', fileName: NAME, source: `const PLAN=${plan};${code}` })
      },
    },
  }
}
