import { basemapIn } from '../../../map/basemap.ts'
import { node, type Node } from '../../../map/node.ts'
import { mapPicture } from '../../../map/svg/picture.ts'
import { crowd } from '../../../scene/crowd.ts'
import { mapScene, type MapScene } from '../../../scene/mapScene.ts'
import type { Mark } from '../../../scene/marks.ts'
import { onlyThese, type Numbered } from '../../../scene/numbered.ts'
import {
  groundLabels,
  NUMBER_FONT,
  NUMBER_LINE,
  numberFace,
  numberLabels,
  type NumberLabel,
} from '../../../scene/numberLabels.ts'
import { ranges } from '../../../text/ranges.ts'
import { fetchRegions } from '../../basemapFiles.ts'
import { mapWords } from '../../mapWords.ts'
import type { Session } from '../../session.ts'
import { pageFamilies, readWidths } from '../../widths.ts'
import { PAPER } from './palette.ts'

/** Roughly the space on a sheet, CSS px. */
const SIZE = { width: 720, height: 430 }

/** A place in the map's key, with the numbers of its events. */
export interface KeyRow {
  readonly id: string
  readonly place: string | null
  readonly numbers: string
}

export interface MapSheet {
  /** The map as an SVG document. */
  readonly svg: string
  /** Every mark on the map and, last, events without a place. */
  readonly key: readonly KeyRow[]
}

function numbersIn(events: readonly Numbered[]): (ids: readonly string[]) => string {
  const numbers = new Map(events.map(({ event, number }) => [event.id, number]))
  return (ids) => ranges(ids.flatMap((id) => numbers.get(id) ?? []))
}

function labelNode({ lines, at: [x, y], anchor }: NumberLabel): Node {
  const look = {
    'text-anchor': anchor,
    'font-size': NUMBER_FONT,
    fill: PAPER.ink,
    stroke: PAPER.land,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }
  const texts = lines.map((line, index) =>
    node(
      'text',
      { x, y: y + (index + 0.8) * NUMBER_LINE, 'font-weight': numberFace(index).weight },
      line,
    ),
  )
  return node('g', look, ...texts)
}

function keyOf(
  { marks, shelf }: MapScene,
  numbersOf: (ids: readonly string[]) => string,
): KeyRow[] {
  const rows = marks.map(({ id, towns, events }) => ({
    id,
    place: towns.join(', '),
    numbers: numbersOf(events.map((event) => event.id)),
  }))
  if (shelf.length === 0) return rows
  return [...rows, { id: '', place: null, numbers: numbersOf(shelf.map(({ event }) => event)) }]
}

/**
 * The handout's map, with names and numbers beside its marks, and its key. Rejects if the outlines
 * of regions cannot be fetched.
 */
export async function drawMap(session: Session, events: readonly Numbered[]): Promise<MapSheet> {
  const { store, words, ground } = session
  const map = document.getElementById('map')
  const basemap = map && basemapIn(map)
  if (!basemap) throw new Error('The page has no map')
  const these = onlyThese(store.get().story, store.get().view, events)
  const measure = readWidths().drawn
  const scene = mapScene(these.story, these.view, SIZE, ground, crowd, measure)
  const numbersOf = numbersIn(events)
  const numbersAt = (mark: Mark) => numbersOf(mark.events.map(({ id }) => id))
  const labels = numberLabels(scene, numbersAt, measure)
  const svg = mapPicture(
    { ...scene, labels: groundLabels(scene, labels, measure) },
    {
      basemap,
      regions: await fetchRegions(),
      // The number in a mark would be a count; here a number identifies an event.
      words: { ...mapWords(these.story, words), count: () => '' },
      palette: PAPER,
      type: { measure, families: pageFamilies() },
      caption: { title: '', says: '', credit: '' },
      notes: labels.map(labelNode),
    },
  )
  return { svg, key: keyOf(scene, numbersOf) }
}
