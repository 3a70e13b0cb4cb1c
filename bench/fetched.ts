// Which files of a built site a page needs, and when.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const TAG = /<(?:script|link)\b[^>]*>/g
const LOADING_LINK = /\brel="?(?:stylesheet|modulepreload|preload)\b/
const ADDRESS = /\b(?:src|href)="([^"]+)"/
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g

function isLocal(address: string): boolean {
  return !/^[a-z]+:|^\/\//i.test(address)
}

/** What an inline script of the head asks for. */
const EARLY = /\bfetch\("([^"]+)"\)/g

function loadedBy(html: string): string[] {
  const early = [...html.matchAll(EARLY)].map(([, address = '']) => address)
  const tags = [...html.matchAll(TAG)].flatMap(([tag]) => {
    const [, address] = ADDRESS.exec(tag) ?? []
    const isLoaded = tag.startsWith('<script') || LOADING_LINK.test(tag)
    return isLoaded && address !== undefined && isLocal(address) ? [address] : []
  })
  return [...tags, ...early]
}

function importsOf(folder: string, file: string): string[] {
  if (!/\.m?js$/.test(file)) return []
  const text = readFileSync(join(folder, file), 'utf8')
  return [...text.matchAll(STATIC_IMPORT)].map(([, name]) => join(dirname(file), name ?? ''))
}

function reached(folder: string, roots: readonly string[]): string[] {
  const found = new Set<string>()
  const ask = [...roots]
  for (let next = ask.pop(); next !== undefined; next = ask.pop()) {
    if (found.has(next) || !existsSync(join(folder, next))) continue
    found.add(next)
    ask.push(...importsOf(folder, next))
  }
  return [...found].sort()
}

/**
 * The files that a document loads without the reader doing anything, the document not among them:
 * its scripts, style sheets and preloads, and all that these scripts import statically.
 *
 * @param folder of the built site
 * @returns paths within it, sorted
 */
export function fetchedAtOnce(folder: string, html: string): string[] {
  const paths = loadedBy(html).map((address) => address.replace(/[?#].*$/, ''))
  return reached(
    folder,
    paths.map((path) => normalize(path.replace(/^\//, ''))),
  )
}

/**
 * A part that comes later: the files whose names begin so before their hash, and what their scripts
 * import statically, without the files that are there already.
 */
export function fetchedLater(
  folder: string,
  names: readonly string[],
  already: readonly string[],
): string[] {
  const roots = readdirSync(join(folder, 'assets'))
    .filter((file) => names.some((name) => file.startsWith(`${name}-`)))
    .map((file) => `assets/${file}`)
  return reached(folder, roots).filter((path) => !already.includes(path))
}
