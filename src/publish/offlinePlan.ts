import { DIGEST, type Plan } from '../worker/plan.ts'
import { sha256Hex } from './sha256.ts'

/** Files larger than this many bytes wait until they are used: no reader has asked for them yet. */
const LARGE = 300_000

/** The finer basemap, which few readers zoom into. */
const BASEMAP = /^(?:\.\.\/)?assets\/(?:detail|regions)-[^/]+\.json$/

/** What a site consists of, by path. */
export type Files = ReadonlyMap<string, string | Uint8Array>

/** Preview pictures are of no use offline, nor is embed.js, which only hosts' pages load. */
function isForReaders(path: string): boolean {
  return /^(?:\.\.\/)?assets\/.*\.(?:js|css|json)$/.test(path) || /^events\/.*\.html$/.test(path)
}

const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

function sizeOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length
}

/** What is kept at the first visit, and what when used or requested. */
export function planOf(all: Files, version: string): Plan {
  const files = [...all].filter(([path]) => isForReaders(path))
  const isCore = ([path, content]: (typeof files)[number]): boolean =>
    /^(?:\.\.\/)?assets\//.test(path) && sizeOf(content) <= LARGE && !BASEMAP.test(path)
  const paths = (some: typeof files): string[] => some.map(([path]) => pathOf(path)).sort()
  const digests = files
    .filter(([path]) => !path.endsWith('.html'))
    .map(([path, content]) => [path, sha256Hex(content).slice(0, DIGEST)] as const)
  return {
    version,
    core: ['', ...paths(files.filter(isCore))],
    more: paths(files.filter((file) => !isCore(file))),
    digests: Object.fromEntries(digests),
  }
}

/** Names the content of a whole site, in so many digits. */
export function versionOf(all: Files, digits = 12): string {
  const told = [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${path} ${sha256Hex(content)}`)
  return sha256Hex(told.join('\n')).slice(0, digits)
}

/** The pages that are kept: the story's and those of its events. */
function isVersioned(path: string): boolean {
  return path === 'index.html' || /^events\/.*\.html$/.test(path)
}

/** The page with its version, if it is one that is kept. */
export function withVersion(path: string, page: string, version: string): string {
  return isVersioned(path) ? page.replace('<html ', `<html data-version="${version}" `) : page
}

/** The worker that keeps a copy of the site. */
export function workerOf(code: string, plan: Plan): string {
  return `const PLAN=${JSON.stringify(plan)};${code}`
}
