import type { EventStanding } from '../../core/model/status.ts'
import type { Glyph } from '../../core/model/kind.ts'

/**
 * How an event's status is drawn: the same on map, timeline, list and legend. Told by edge and tint:
 * something hollow would be taken for something that is still to come.
 */
export interface StandingStroke {
  /** SVG `stroke-dasharray` in CSS px at a stroke of 1.5 px, or null for a whole edge. */
  readonly dash: string | null
  /**
   * `solid`: filled with the track's colour; `tint`: with a light tint of it, see {@link TINT}; `hatch`:
   * paper with strokes, see `glyphHatch.ts`; `none`: paper.
   */
  readonly fill: 'solid' | 'tint' | 'hatch' | 'none'
}

/** How much of the track's colour is in a tint, the rest being paper; as in the style sheets. */
export const TINT = 0.3

const STROKES = {
  undisputed: { dash: null, fill: 'solid' },
  'one-side': { dash: null, fill: 'tint' },
  disputed: { dash: null, fill: 'hatch' },
  planned: { dash: '1.5 2', fill: 'none' },
} as const satisfies Record<EventStanding, StandingStroke>

/** Edge and fill show the status: see {@link StandingStroke}. */
export function standingStroke(standing: EventStanding): StandingStroke {
  return STROKES[standing]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

type Corner = readonly [x: number, y: number]

/** A part of a glyph's shape, at a radius of 1: a polygon or a circle. */
export type Outline =
  | { readonly corners: readonly Corner[] }
  | { readonly centre: Corner; readonly radius: number }

function polygon(radius: number, corners: readonly Corner[]): string {
  return `M${corners.map(([x, y]) => `${round(x * radius)},${round(y * radius)}`).join('L')}Z`
}

function circle(radius: number): string {
  const r = round(radius)
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`
}

/** Of each of two joined circles: its radius, and how far its centre is from the middle. */
const LINKED = { radius: 0.74, aside: 0.62 } as const

/** The outline of two overlapping circles, without inner arcs when unfilled. */
function linkedCircles(radius: number): string {
  const r = round(radius * LINKED.radius)
  const half = round(Math.sqrt(LINKED.radius ** 2 - LINKED.aside ** 2) * radius)
  return `M0,${-half}A${r},${r} 0 1 1 0,${half}A${r},${r} 0 1 1 0,${-half}Z`
}

const SIDE = 0.88
const SQUARE = [
  [-SIDE, -SIDE],
  [SIDE, -SIDE],
  [SIDE, SIDE],
  [-SIDE, SIDE],
] as const

const TIP = 1.25
const WAIST = 0.38
const STAR = [
  [0, -TIP],
  [WAIST, -WAIST],
  [TIP, 0],
  [WAIST, WAIST],
  [0, TIP],
  [-WAIST, WAIST],
  [-TIP, 0],
  [-WAIST, -WAIST],
] as const

/** One up, one down, side by side: a giving and a taking. */
const UP = [
  [-0.65, -0.85],
  [0, 0.85],
  [-1.3, 0.85],
] as const
const DOWN = [
  [0, -0.85],
  [1.3, -0.85],
  [0.65, 0.85],
] as const

const SHAPES = {
  circle,
  'linked-circles': linkedCircles,
  square: (radius) => polygon(radius, SQUARE),
  star: (radius) => polygon(radius, STAR),
  triangles: (radius) => polygon(radius, UP) + polygon(radius, DOWN),
} as const satisfies Record<Glyph, (radius: number) => string>

const OUTLINES = {
  circle: [{ centre: [0, 0], radius: 1 }],
  'linked-circles': [
    { centre: [-LINKED.aside, 0], radius: LINKED.radius },
    { centre: [LINKED.aside, 0], radius: LINKED.radius },
  ],
  square: [{ corners: SQUARE }],
  star: [{ corners: STAR }],
  triangles: [{ corners: UP }, { corners: DOWN }],
} as const satisfies Record<Glyph, readonly Outline[]>

/** What a glyph covers, at a radius of 1. */
export function glyphOutlines(glyph: Glyph): readonly Outline[] {
  return OUTLINES[glyph]
}

/**
 * SVG path data of a glyph centred at 0,0. All five look about as heavy as a circle of `radius` CSS
 * px; none extends beyond 1.4 · radius from the centre. Designed to be distinguishable from a
 * radius of 6 (12 px across), in black and white, filled or not.
 */
export function glyphPath(glyph: Glyph, radius: number): string {
  return SHAPES[glyph](radius)
}
