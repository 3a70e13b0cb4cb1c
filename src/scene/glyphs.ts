import type { EventStanding } from '../model/status.ts'
import type { Glyph } from '../model/kind.ts'

/** How an event's status is drawn: the same on map, timeline, list and legend. */
export interface StandingStroke {
  /** SVG `stroke-dasharray` in CSS px at a stroke of 1.5 px, or null for a whole edge. */
  readonly dash: string | null
  /** `solid`: filled with the track's colour; `none`: an outline on paper. */
  readonly fill: 'solid' | 'none'
}

const STROKES = {
  undisputed: { dash: null, fill: 'solid' },
  'one-side': { dash: null, fill: 'none' },
  disputed: { dash: '5 2.5', fill: 'none' },
  planned: { dash: '1.5 2', fill: 'none' },
} as const satisfies Record<EventStanding, StandingStroke>

/** The stroke shows the status: see {@link StandingStroke}. */
export function standingStroke(standing: EventStanding): StandingStroke {
  return STROKES[standing]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

type Corner = readonly [x: number, y: number]

function polygon(radius: number, corners: readonly Corner[]): string {
  return `M${corners.map(([x, y]) => `${round(x * radius)},${round(y * radius)}`).join('L')}Z`
}

function circle(radius: number): string {
  const r = round(radius)
  return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`
}

/** The outline of two overlapping circles, without inner arcs when unfilled. */
function linkedCircles(radius: number): string {
  const r = round(radius * 0.74)
  const half = round(Math.sqrt(0.74 ** 2 - 0.62 ** 2) * radius)
  return `M0,${-half}A${r},${r} 0 1 1 0,${half}A${r},${r} 0 1 1 0,${-half}Z`
}

function square(radius: number): string {
  const side = 0.88
  return polygon(radius, [
    [-side, -side],
    [side, -side],
    [side, side],
    [-side, side],
  ])
}

function star(radius: number): string {
  const tip = 1.25
  const waist = 0.38
  return polygon(radius, [
    [0, -tip],
    [waist, -waist],
    [tip, 0],
    [waist, waist],
    [0, tip],
    [-waist, waist],
    [-tip, 0],
    [-waist, -waist],
  ])
}

/** One up, one down, side by side: a giving and a taking. */
function triangles(radius: number): string {
  const up = polygon(radius, [
    [-0.65, -0.85],
    [0, 0.85],
    [-1.3, 0.85],
  ])
  const down = polygon(radius, [
    [0, -0.85],
    [1.3, -0.85],
    [0.65, 0.85],
  ])
  return up + down
}

const SHAPES = {
  circle,
  'linked-circles': linkedCircles,
  square,
  star,
  triangles,
} as const satisfies Record<Glyph, (radius: number) => string>

/**
 * SVG path data of a glyph centred at 0,0. All five look about as heavy as a circle of `radius` CSS
 * px; none extends beyond 1.4 · radius from the centre. Designed to be distinguishable from a
 * radius of 6 (12 px across), in black and white, filled or not.
 */
export function glyphPath(glyph: Glyph, radius: number): string {
  return SHAPES[glyph](radius)
}
