import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipped } from './bytes.ts'
import { documentParts, worldTier } from './documentParts.ts'
import { fetchedAtOnce, fetchedLater } from './fetched.ts'

/** A named number of bytes after gzip. */
export interface Piece {
  readonly name: string
  readonly gzip: number
}

/** What a budget is held against, with what it is made of. */
export interface Part {
  readonly name: string
  readonly gzip: number
  readonly pieces: readonly Piece[]
}

/** The lazily loaded parts and the files that make them, by what comes before the hash. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'detail tier': ['detail', 'regions'],
  controls: ['controls'],
  frame: ['start'],
  lesson: ['openLesson'],
  MapLibre: ['createGl', 'maplibre-gl', 'maplibre-gl-worker'],
}

/** Text that stands in a library's own code and nowhere else. */
const LATE_LIBRARIES: Readonly<Record<string, RegExp>> = {
  MapLibre: /maplibregl-canvas/,
  React: /react\.(?:transitional\.)?element/,
}

function total(name: string, pieces: readonly Piece[]): Part {
  return { name, pieces, gzip: pieces.reduce((sum, { gzip }) => sum + gzip, 0) }
}

function files(folder: string, paths: readonly string[]): Piece[] {
  const there = paths.filter((path) => existsSync(join(folder, path)))
  return there.map((path) => ({ name: path, gzip: gzipped(readFileSync(join(folder, path))) }))
}

/** The parts of a built site that have budgets. */
export function partsOf(folder: string): Part[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const pieces = [...documentParts(html)].map(([name, text]) => ({ name, gzip: gzipped(text) }))
  const page = { name: 'document', gzip: gzipped(html), pieces }
  const first = fetchedAtOnce(folder, html)
  return [
    page,
    total('at once', [page, ...files(folder, first)]),
    total('world tier', [{ name: 'paths of its layers', gzip: gzipped(worldTier(html)) }]),
    total('embed.js', files(folder, ['embed.js'])),
    ...Object.entries(LATER).map(([name, prefixes]) =>
      total(name, files(folder, fetchedLater(folder, prefixes, first))),
    ),
  ]
}

/** Libraries that must come late but stand in what is fetched at once, with the file. */
export function tooEarly(folder: string): string[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  return fetchedAtOnce(folder, html).flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    return Object.entries(LATE_LIBRARIES)
      .filter(([, sign]) => sign.test(text))
      .map(
        ([library]) => `${library} is in ${path}, which is fetched before the reader does anything`,
      )
  })
}
