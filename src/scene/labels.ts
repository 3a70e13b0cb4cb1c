import type { Point } from './camera.ts'
import type { Arc } from './arcs.ts'
import { boxAround, placeBoxes, textWidth, type Box, type Candidate } from './collide.ts'
import type { Ground, GroundName } from './ground.ts'
import { inLayout, type Layout } from './layout.ts'
import type { Mark } from './marks.ts'

export type LabelKind = 'mark' | 'arc' | 'country' | 'water'
/** On which side of its point a label stands; `over`: centred on it. */
export type LabelSide = 'right' | 'left' | 'above' | 'below' | 'over'

/** A line of text at a point of the map. */
export interface Label {
  readonly id: string
  readonly kind: LabelKind
  readonly text: string
  readonly at: Point
  readonly side: LabelSide
  /** Of a mark that holds the selected event, or of its arc. */
  readonly strong: boolean
}

/** Font sizes in CSS px, the same as in `map.css`. */
const FONT = { mark: 13, arc: 12, country: 12, water: 12 } as const
const LINE = 1.3
/** From a mark's point to the edge of its label, CSS px. */
export const LABEL_GAP = 14
/** Half of the square that a mark keeps free of labels, CSS px. */
const MARK_HALF = 13
/** Letters of country names are set apart by this share of their size. */
const TRACKING = { mark: 0, arc: 0, country: 0.06, water: 0.04 } as const

function sizeOf(text: string, kind: LabelKind): { width: number; height: number } {
  const font = FONT[kind]
  const width = textWidth(text, font) + text.length * TRACKING[kind] * font
  return { width: width + 4, height: font * LINE }
}

/** Where the label's box lies when it stands on this side of a point. */
export function labelBox([x, y]: Point, side: LabelSide, text: string, kind: LabelKind): Box {
  const { width, height } = sizeOf(text, kind)
  const across = LABEL_GAP + width / 2
  const along = LABEL_GAP + height / 2
  const centers = {
    right: [x + across, y],
    left: [x - across, y],
    above: [x, y - along],
    below: [x, y + along],
    over: [x, y],
  } as const
  return boxAround(centers[side], width, height)
}

type Bare = Omit<Label, 'side'>

function candidate(bare: Bare, sides: readonly LabelSide[], layout: Layout): Candidate<Label> {
  const point = inLayout(bare.at, layout)
  const options = sides.map((side) => ({
    box: labelBox(point, side, bare.text, bare.kind),
    value: { ...bare, side },
  }))
  return { options }
}

/** "Kyiv", "Kyiv, Sumy", "Kyiv +3". */
export function markText(towns: readonly string[]): string {
  return towns.length > 2 ? `${towns[0] ?? ''} +${towns.length - 1}` : towns.join(', ')
}

const WEIGHT = { selected: 2, current: 1, past: 0 } as const

function markCandidates(marks: readonly Mark[], layout: Layout): Candidate<Label>[] {
  return marks
    .toSorted(
      (a, b) => WEIGHT[b.state] - WEIGHT[a.state] || b.events.length - a.events.length,
    )
    .map(({ id, at, towns, state }) => {
      const label = { id, kind: 'mark', text: markText(towns), at, strong: state === 'selected' } as const
      return candidate(label, ['right', 'left', 'below', 'above'], layout)
    })
}

/** Along the arc: its top, then to either side. */
const ARC_POINTS = [32, 24, 40, 16, 48]

function arcCandidates(arcs: readonly Arc[], layout: Layout): Candidate<Label>[] {
  return arcs
    .filter(({ from, to }) => from !== '' && to !== '')
    .toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state])
    .map(({ id, from, to, line, state }) => {
      const text = `${from} – ${to}`
      const options = ARC_POINTS.flatMap((index): Candidate<Label>['options'] => {
        const at = line[index]
        if (!at) return []
        const label = { id, kind: 'arc', text, at, strong: state === 'selected' } as const
        return candidate(label, ['over'], layout).options
      })
      return { options }
    })
}

/** The widest view at which a name of each rank is written. */
const RANK_ZOOM = [0, 0, 2.5, 3.5, 4.5] as const

function groundCandidates(
  names: readonly GroundName[],
  kind: 'country' | 'water',
  layout: Layout,
): Candidate<Label>[] {
  return names
    .filter(({ rank }) => layout.camera.zoom >= (RANK_ZOOM[rank] ?? Infinity))
    .map(({ id, at, name }) =>
      candidate({ id, kind, text: name, at, strong: false }, ['over'], layout),
    )
}

/** What labels must not cover. */
export function markBoxes(marks: readonly Mark[], layout: Layout): Box[] {
  return marks.map(({ at }) => boxAround(inLayout(at, layout), 2 * MARK_HALF, 2 * MARK_HALF))
}

/**
 * The labels that there is room for: of marks (selected first, then by number of events), of calls,
 * then of countries and waters by rank. None covers a mark or another label, none is cut.
 */
export function labelsOf(
  marks: readonly Mark[],
  arcs: readonly Arc[],
  ground: Ground,
  layout: Layout,
): Label[] {
  const candidates = [
    ...markCandidates(marks, layout),
    ...arcCandidates(arcs, layout),
    ...groundCandidates(ground.countries, 'country', layout),
    ...groundCandidates(ground.waters, 'water', layout),
  ]
  return placeBoxes(candidates, markBoxes(marks, layout), layout.size)
}
