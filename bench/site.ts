import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipped } from './bytes.ts'
import { cardsIn, documentParts, firstPicture, worldTier } from './documentParts.ts'
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

/** What is there when a part is asked for: what the page fetched at once, or the controls as well. */
type After = 'page' | 'controls'

/** The parts that come later, after what, and the files that make them by what comes before the hash. */
const LATER: Readonly<Record<string, readonly [after: After, ...names: string[]]>> = {
  controls: ['page', 'controls', 'tours'],
  'detail tier': ['page', 'detail', 'regions'],
  MapLibre: ['page', 'createGl', 'maplibre-gl', 'maplibre-gl-worker'],
  frame: ['page', 'start'],
  lesson: ['page', 'openLesson', 'tours'],
  'over the timeline': ['page', 'createOver'],
  'tools of a card': ['page', 'tools'],
  search: ['page', 'searchable', 'words'],
  'lists of the map': ['page', 'openLists'],
  'sentence of the view': ['page', 'sayView'],
  comparison: ['page', 'compareDialog', 'known'],
  'as known': ['page', 'takeUp', 'known'],
  'large story': ['page', 'openLarge', 'cloudWorker'],
  builder: ['page', 'pathBuilder'],
  'date picker': ['controls', 'Calendar'],
  share: ['controls', 'ShareDialog'],
  handout: ['controls', 'openHandout'],
  activities: ['controls', 'ActivityPage'],
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

/** A text as one stream, with what it is made of. */
function stream(name: string, html: string): Part {
  const pieces = [...documentParts(html)].map(([piece, text]) => ({
    name: piece,
    gzip: gzipped(text),
  }))
  return { name, gzip: gzipped(html), pieces }
}

/** The parts of a built site that have budgets. */
export function partsOf(folder: string): Part[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const atOnce = fetchedAtOnce(folder, html)
  const isSheet = (path: string): boolean => path.endsWith('.css')
  const there: Readonly<Record<After, readonly string[]>> = {
    page: atOnce,
    controls: [...atOnce, ...fetchedLater(folder, ['controls'], atOnce)],
  }
  return [
    stream('first picture', firstPicture(html)),
    stream('document', html),
    total(
      'scripts',
      files(
        folder,
        atOnce.filter((path) => !isSheet(path)),
      ),
    ),
    total('later sheet', files(folder, atOnce.filter(isSheet))),
    total('world tier', [{ name: 'paths of its layers', gzip: gzipped(worldTier(html)) }]),
    total('embed.js', files(folder, ['embed.js'])),
    ...Object.entries(LATER).map(([name, [after, ...names]]) =>
      total(name, files(folder, fetchedLater(folder, names, there[after]))),
    ),
  ]
}

/** The number of events that the document of a built site tells. */
export function eventsTold(folder: string): number {
  return cardsIn(readFileSync(join(folder, 'index.html'), 'utf8'))
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
