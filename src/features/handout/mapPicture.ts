import { basemapIn } from '../../islands/map/base/basemap.ts'
import { node, type Node } from '../../ui/tree/node.ts'
import {
  mapPicture,
  mapsPicture,
  PANEL_TITLE,
  type Panel,
  type PictureParts,
} from '../../islands/map/svg/picture.ts'
import type { MapFrame } from '../../core/model/story.ts'
import type { Size } from '../../scene/shared/camera.ts'
import { crowd } from '../../scene/map/marks/crowd.ts'
import { framesOf, mainFrame } from '../../scene/map/frames.ts'
import { mapScene, type MapScene } from '../../scene/map/mapScene.ts'
import type { Mark } from '../../scene/map/marks/mark.ts'
import { onlyThese, type Numbered } from '../../scene/handout/numbered.ts'
import {
  basemapNames,
  NUMBER_FONT,
  NUMBER_LINE,
  numberFace,
  numberLabels,
  type NumberLabel,
} from '../../scene/map/labels/numberLabels.ts'
import { ranges } from '../../text/ranges.ts'
import { fetchRegions } from '../../islands/map/base/basemapFiles.ts'
import { titleOf } from '../../islands/map/svg/panels.ts'
import { mapMessages } from '../../islands/map/mapMessages.ts'
import type { Session } from '../../session/session.ts'
import { pageFamilies, readWidths } from '../../ui/browser/widths.ts'
import { PAPER } from './palette.ts'

/** Roughly the space on a sheet, CSS px. */
const SIZE = { width: 720, height: 430 }
/** The near map where the world map is above it: both, the timeline and the head share one sheet. */
const BELOW = { width: SIZE.width, height: 285 }

/** A place in the map's key, with the numbers of its events. */
export interface KeyRow {
  readonly id: string
  readonly place: string | null
  readonly numbers: string
}

export interface MapSheet {
  /** The map as an SVG document. */
  readonly svg: string
  /** The size of the picture, CSS px. */
  readonly size: Size
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
  { marks, unplaced }: MapScene,
  numbersOf: (ids: readonly string[]) => string,
): KeyRow[] {
  const rows = marks.map(({ id, towns, events }) => ({
    id,
    place: towns.join(', '),
    numbers: numbersOf(events.map((event) => event.id)),
  }))
  if (unplaced.length === 0) return rows
  return [...rows, { id: '', place: null, numbers: numbersOf(unplaced.map(({ event }) => event)) }]
}

/** The world map above the near one. */
const ABOVE = { width: SIZE.width, height: 180 }

interface Drawn {
  readonly scene: MapScene
  readonly notes: readonly Node[]
}

/**
 * The handout's map, with names and numbers beside its marks, and its key. Of a story of two maps both,
 * one under the other: side by side on a sheet, the smaller would have no room for its numbers. Rejects
 * if the outlines of regions cannot be fetched.
 */
export async function drawMap(session: Session, events: readonly Numbered[]): Promise<MapSheet> {
  const { store, messages, basemapLabels } = session
  const map = document.getElementById('map')
  const basemap = map && basemapIn(map)
  if (!basemap) throw new Error('The page has no map')
  const these = onlyThese(store.get().story, store.get().view, events)
  const measure = readWidths().drawn
  const numbersOf = numbersIn(events)
  const numbersAt = (mark: Mark) => numbersOf(mark.events.map(({ id }) => id))
  const draw = (frame: MapFrame, size: Size): Drawn => {
    const view = frame.isMain ? these.view : { ...these.view, camera: these.view.otherCamera }
    const scene = mapScene(these.story, view, size, { basemapLabels, crowd, measure, frame })
    const labels = numberLabels(scene, numbersAt, measure)
    return {
      scene: { ...scene, labels: basemapNames(scene, labels, measure) },
      notes: labels.map(labelNode),
    }
  }
  const parts: PictureParts = {
    basemap,
    regions: await fetchRegions(),
    // The number in a mark would be a count; here a number identifies an event.
    messages: { ...mapMessages(these.story, messages), count: () => '' },
    palette: PAPER,
    type: { measure, families: pageFamilies() },
    caption: { title: '', says: '', credit: '' },
  }
  if (these.story.frames.length === 0) {
    const { scene, notes } = draw(mainFrame(these.story), SIZE)
    return { svg: mapPicture(scene, { ...parts, notes }), size: SIZE, key: keyOf(scene, numbersOf) }
  }
  let top = 0
  const panels = framesOf(these.story).map((frame): Panel => {
    const at = [0, top] as const
    const drawn = draw(frame, frame.isMain ? BELOW : ABOVE)
    top += drawn.scene.size.height + PANEL_TITLE
    return { ...drawn, ...titleOf(frame), at }
  })
  const key = panels.flatMap(({ scene, title }) =>
    keyOf(scene, numbersOf).map((row) => ({ ...row, id: `${title} ${row.id}` })),
  )
  return { svg: mapsPicture(panels, parts), size: { width: SIZE.width, height: top }, key }
}
