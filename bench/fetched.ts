// Which files of a built site a page needs, and when.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const LOADED =
  /<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|mjs|css|json)(?:\?[^"]*)?)"[^>]*>/g
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g

function isLocal(address: string): boolean {
  return !/^[a-z]+:|^\/\//i.test(address)
}

function named(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]))
}

function importsOf(folder: string, file: string): string[] {
  if (!/\.m?js$/.test(file)) return []
  const text = readFileSync(join(folder, file), 'utf8')
  return named(text, STATIC_IMPORT).map((name) => normalize(join(dirname(file), name)))
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
  const roots = named(html, LOADED).filter(isLocal)
  return reached(
    folder,
    roots.map((address) => normalize(address.replace(/\?.*$/, '').replace(/^\//, ''))),
  )
}

/** A lazily loaded part: the files whose names begin so, before their hash. */
export function assetsNamed(folder: string, ...names: readonly string[]): string[] {
  return readdirSync(join(folder, 'assets'))
    .filter((file) => names.some((name) => file.startsWith(`${name}-`)))
    .map((file) => `assets/${file}`)
    .sort()
}
