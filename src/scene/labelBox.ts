import type { Point } from './camera.ts'
import { boxAround, textWidth, type Box } from './collide.ts'

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
/** Letters of country names are set apart by this share of their size. */
const TRACKING = { mark: 0, arc: 0, country: 0.06, water: 0.04 } as const

function sizeOf(text: string, kind: LabelKind): { width: number; height: number } {
  const font = FONT[kind]
  const width = textWidth(text, font) + text.length * TRACKING[kind] * font
  return { width: width + 4, height: font * LINE }
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
  over: () => [0, 0],
  higher: (_, along) => [0, -2 * along],
  lower: (_, along) => [0, 2 * along],
}

/** Where the label's box lies when it stands on this side of a point. */
export function labelBox([x, y]: Point, { side, text, kind, gap }: Placed): Box {
  const { width, height } = sizeOf(text, kind)
  const [right, down] = ASIDE[side](width / 2, height / 2, LABEL_GAP[gap])
  return boxAround([x + right, y + down], width, height)
}
