import type { Point, Size } from '../../shared/camera.ts'
import { boxAround, type Box, type Line } from '../../shared/collide.ts'
import { FACES, type Face, type MeasureText } from '../../shared/textWidth.ts'

/** `mark` is the name of a capital or of what is selected, `town` that of another place. */
export type LabelKind = 'mark' | 'town' | 'arc' | 'country' | 'water'
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
  | 'above-east'
  | 'above-west'
  | 'above-easterly'
  | 'below-east'
  | 'below-west'
  | 'northeast'
  | 'southeast'
  | 'southwest'
  | 'northwest'
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

/** How a label is set: the same as in `labels.css`. */
interface LabelFont {
  readonly face: Face
  /** CSS px. */
  readonly size: number
  /** Letters are set apart by this share of their size. */
  readonly tracking: number
  /** CSS px to either side of the words, in the label's box. */
  readonly inset: number
}

export const LABEL_FONTS: Readonly<Record<LabelKind, LabelFont>> = {
  mark: { face: FACES.semibold, size: 12, tracking: 0, inset: 2 },
  town: { face: FACES.plain, size: 12, tracking: 0, inset: 2 },
  arc: { face: FACES.plain, size: 12, tracking: 0, inset: 5 },
  country: { face: FACES.plain, size: 12, tracking: 0.06, inset: 2 },
  water: { face: FACES.water, size: 12, tracking: 0.04, inset: 2 },
}
const LINE = 1.3
/** The name of a call is a button: room for a finger, CSS px. */
const PRESSED = 24
/**
 * From a mark's point to the edge of its label, CSS px; more where the mark holds a count, and none
 * from the line of a call: its name has air of its own. A name that stands `past` or further out is tied to its mark by
 * a hairline.
 */
export const LABEL_GAP = {
  near: 14,
  far: 19,
  past: 29,
  out: 36,
  further: 56,
  line: 0,
} as const
/** How far a label at a corner reaches past its point, CSS px. */
export const CORNER = 8
/** The same of one that is only moved aside a little, CSS px. */
export const INSIDE = 20
/** Between the two: of a name that only just passes its neighbours, CSS px. */
const AMONG = 15
/** A label whose own corner is nearest to the point: this share of the gap to either side. */
export const DIAGONAL = 0.6
/** How far a label that stands low or high is moved down or up, CSS px. */
export const SHIFT = 12

/** How much room the words of a label take, CSS px. */
export function labelSize(
  { text, kind }: Pick<Label, 'text' | 'kind'>,
  measure: MeasureText,
): Size {
  const { face, size, tracking, inset } = LABEL_FONTS[kind]
  const { growth = 1 } = measure
  const width = measure(text, face, size) + text.length * tracking * size * growth
  return {
    width: width + 2 * inset,
    height: (kind === 'arc' ? PRESSED : size * LINE) * growth,
  }
}

type Placed = Pick<Label, 'side' | 'text' | 'kind' | 'gap'>

/** The middle of a label from its point: `[x, y]`, of half its size and its gap. */
type Aside = (across: number, along: number, gap: number) => Point

const ASIDE: Readonly<Record<LabelSide, Aside>> = {
  right: (across, _, gap) => [gap + across, 0],
  left: (across, _, gap) => [-gap - across, 0],
  above: (_, along, gap) => [0, -gap - along],
  below: (_, along, gap) => [0, gap + along],
  'right-low': (across, _, gap) => [gap + across, SHIFT],
  'right-high': (across, _, gap) => [gap + across, -SHIFT],
  'left-low': (across, _, gap) => [-gap - across, SHIFT],
  'left-high': (across, _, gap) => [-gap - across, -SHIFT],
  'below-right': (across, along, gap) => [across - CORNER, gap + along],
  'below-left': (across, along, gap) => [CORNER - across, gap + along],
  'above-right': (across, along, gap) => [across - CORNER, -gap - along],
  'above-left': (across, along, gap) => [CORNER - across, -gap - along],
  'above-east': (across, along, gap) => [across - INSIDE, -gap - along],
  'above-west': (across, along, gap) => [INSIDE - across, -gap - along],
  'above-easterly': (across, along, gap) => [across - AMONG, -gap - along],
  'below-east': (across, along, gap) => [across - INSIDE, gap + along],
  'below-west': (across, along, gap) => [INSIDE - across, gap + along],
  northeast: (across, along, gap) => [DIAGONAL * gap + across, -DIAGONAL * gap - along],
  southeast: (across, along, gap) => [DIAGONAL * gap + across, DIAGONAL * gap + along],
  southwest: (across, along, gap) => [-DIAGONAL * gap - across, DIAGONAL * gap + along],
  northwest: (across, along, gap) => [-DIAGONAL * gap - across, -DIAGONAL * gap - along],
  over: () => [0, 0],
  higher: (_, along) => [0, -2 * along],
  lower: (_, along) => [0, 2 * along],
}

/** Where a label of this size lies when it stands on this side of a point, CSS px. */
export function boxBeside(
  [x, y]: Point,
  { side, gap }: Pick<Label, 'side' | 'gap'>,
  { width, height }: Size,
): Box {
  const [right, down] = ASIDE[side](width / 2, height / 2, LABEL_GAP[gap])
  return boxAround([x + right, y + down], width, height)
}

/** How far from its point the line to a name has left its mark behind, with air to all sides, CSS px. */
const OUT_OF_MARK = 20

/** The line to a label that stands so far out that one leads to it, as far as it can be seen; for others none. */
export function linesTo([x, y]: Point, { side, gap }: Pick<Label, 'side' | 'gap'>): Line[] {
  if (LABEL_GAP[gap] < LABEL_GAP.past) return []
  const [way] = side.split('-') as [LabelSide]
  const end = (far: number): Point => {
    const [right, down] = ASIDE[way](0, 0, far)
    return [x + right, y + down]
  }
  return [[end(OUT_OF_MARK), end(LABEL_GAP[gap])]]
}

/**
 * Where the label's box lies when it stands on this side of a point, CSS px.
 *
 * @param measure how wide its words are
 */
export function labelBox(at: Point, label: Placed, measure: MeasureText): Box {
  return boxBeside(at, label, labelSize(label, measure))
}
