import type { Point, Size } from './camera.ts'
import type { Arc } from './arcs.ts'
import { boxAround, placeBoxes, textWidth, type Box, type Candidate } from './collide.ts'
import type { Ground, GroundName } from './ground.ts'
import { inLayout, stagesOf, type Layout, type Stages } from './layout.ts'
import { countOf, type Mark } from './marks.ts'

export type LabelKind = 'mark' | 'arc' | 'country' | 'water'
/** On which side of its point a label stands; `over`: centred on it, `higher` a line above that. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'right-low'
  | 'right-high'
  | 'left-low'
  | 'left-high'
  | 'below-right'
  | 'below-left'
  | 'above-right'
  | 'above-left'
  | 'over'
  | 'higher'
  | 'lower'

/** A line of text at a point of the map. */
export interface Label {
  readonly id: string
  readonly kind: LabelKind
  readonly text: string
  readonly at: Point
  readonly side: LabelSide
  /** How far from the point it stands: see {@link LABEL_GAP}. */
  readonly gap: keyof typeof LABEL_GAP
  /** Of a mark that holds the selected event, or of its arc. */
  readonly strong: boolean
}

/** Font sizes in CSS px, the same as in `map.css`. */
const FONT = { mark: 13, arc: 12, country: 12, water: 12 } as const
const LINE = 1.3
/** From a mark's point to the edge of its label, CSS px; more where the mark holds a count. */
export const LABEL_GAP = { near: 14, far: 19 } as const
/** How far a label at a corner reaches past its point, CSS px. */
export const CORNER = 8
/** How far a label that stands low or high is moved down or up, CSS px. */
export const SHIFT = 12
/** Half of the square that a mark keeps free of labels, CSS px. */
const MARK_HALF = { near: 11, far: 15 } as const
/** Letters of country names are set apart by this share of their size. */
const TRACKING = { mark: 0, arc: 0, country: 0.06, water: 0.04 } as const

function sizeOf(text: string, kind: LabelKind): { width: number; height: number } {
  const font = FONT[kind]
  const width = textWidth(text, font) + text.length * TRACKING[kind] * font
  return { width: width + 4, height: font * LINE }
}

type Placed = Pick<Label, 'side' | 'text' | 'kind' | 'gap'>

/** Where the label's box lies when it stands on this side of a point. */
export function labelBox([x, y]: Point, { side, text, kind, gap }: Placed): Box {
  const { width, height } = sizeOf(text, kind)
  const across = LABEL_GAP[gap] + width / 2
  const along = LABEL_GAP[gap] + height / 2
  const aside = width / 2 - CORNER
  const centers = {
    right: [x + across, y],
    left: [x - across, y],
    above: [x, y - along],
    below: [x, y + along],
    'right-low': [x + across, y + SHIFT],
    'right-high': [x + across, y - SHIFT],
    'left-low': [x - across, y + SHIFT],
    'left-high': [x - across, y - SHIFT],
    'below-right': [x + aside, y + along],
    'below-left': [x - aside, y + along],
    'above-right': [x + aside, y - along],
    'above-left': [x - aside, y - along],
    over: [x, y],
    higher: [x, y - height],
    lower: [x, y + height],
  } as const
  return boxAround(centers[side], width, height)
}

type Bare = Omit<Label, 'side'>

function candidate(bare: Bare, sides: readonly LabelSide[], stages: Stages): Candidate<Label> {
  const points = stages.map((stage) => inLayout(bare.at, stage))
  const options = sides.map((side) => {
    const value = { ...bare, side }
    return { boxes: points.map((point) => labelBox(point, value)), value }
  })
  return { options }
}

/** Letters that the names of two towns may have together. */
const LONGEST = 22

/** "Kyiv", "Kyiv, Sumy", "Kyiv +3". */
export function markText(towns: readonly string[]): string {
  const all = towns.join(', ')
  const isShort = towns.length === 1 || (towns.length === 2 && all.length <= LONGEST)
  return isShort ? all : `${towns[0] ?? ''} +${towns.length - 1}`
}

const WEIGHT = { selected: 2, current: 1, past: 0 } as const

const AROUND = [
  'right',
  'left',
  'below',
  'above',
  'right-low',
  'right-high',
  'left-low',
  'left-high',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
] as const

function markCandidates(marks: readonly Mark[], stages: Stages): Candidate<Label>[] {
  return marks
    .toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state] || countOf(b) - countOf(a))
    .map((mark) => candidate(markLabel(mark), AROUND, stages))
}

function gapOf(mark: Mark): Label['gap'] {
  return countOf(mark) > 1 ? 'far' : 'near'
}

function markLabel(mark: Mark): Bare {
  const { id, at, towns, state } = mark
  const strong = state === 'selected'
  return { id, kind: 'mark', text: markText(towns), at, gap: gapOf(mark), strong }
}

/** Shares of what is drawn of an arc: its middle, then to either side. */
const ARC_SHARES = [0.5, 0.4, 0.6, 0.3, 0.7]

function arcCandidates(arcs: readonly Arc[], stages: Stages): Candidate<Label>[] {
  return arcs
    .flatMap(({ calls, line, progress }) => calls.map((call) => ({ ...call, line, progress })))
    .filter(({ from, to }) => from !== '' && to !== '')
    .toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state])
    .map(({ event: id, from, to, line, progress, state }) => {
      const text = `${from} – ${to}`
      const options = ARC_SHARES.flatMap((share): Candidate<Label>['options'] => {
        const at = line[Math.round(share * progress * (line.length - 1))]
        if (!at) return []
        const strong = state === 'selected'
        const label = { id, kind: 'arc', text, at, gap: 'near', strong } as const
        return candidate(label, ['over'], stages).options
      })
      return { options }
    })
}

/** The widest view at which a name of each rank is written. */
const RANK_ZOOM = [0, 0, 2.5, 3.5, 4.5] as const

function groundCandidates(
  names: readonly GroundName[],
  kind: 'country' | 'water',
  stages: Stages,
): Candidate<Label>[] {
  return names
    .filter(({ rank }) => stages[0].camera.zoom >= (RANK_ZOOM[rank] ?? Infinity))
    .map(({ id, at, name }) =>
      candidate(
        { id, kind, text: name, at, gap: 'near', strong: false },
        ['over', 'lower', 'higher'],
        stages,
      ),
    )
}

/** What labels must not cover. */
export function markBoxes(marks: readonly Mark[], layout: Layout): Box[] {
  return marks.map((mark) => {
    const side = 2 * MARK_HALF[gapOf(mark)]
    return boxAround(inLayout(mark.at, layout), side, side)
  })
}

/** Up to this width, CSS px, the controls lie in a row: see `map.css`. */
const NARROW = 560

/** What stands in the corners: controls, shelf and scale, as in `map.css`, CSS px. */
function cornerBoxes({ width, height }: Size, hasShelf: boolean): Box[] {
  const isNarrow = width <= NARROW
  const controls = { left: 0, top: 0, right: isNarrow ? 110 : 46, bottom: isNarrow ? 46 : 110 }
  const scaleLeft = isNarrow ? 190 : width - 130
  const scale = { left: scaleLeft, top: height - 30, right: scaleLeft + 130, bottom: height }
  const shelf = { left: 0, top: height - 44, right: 190, bottom: height }
  return hasShelf ? [controls, scale, shelf] : [controls, scale]
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
  hasShelf: boolean,
): Label[] {
  const stages = stagesOf(layout)
  const candidates = [
    ...markCandidates(marks, stages),
    ...arcCandidates(arcs, stages),
    ...groundCandidates(ground.countries, 'country', stages),
    ...groundCandidates(ground.waters, 'water', stages),
  ]
  const pictures = stages.map((stage) => ({
    size: stage.size,
    obstacles: [...markBoxes(marks, stage), ...cornerBoxes(stage.size, hasShelf)],
  }))
  return placeBoxes(candidates, pictures)
}
