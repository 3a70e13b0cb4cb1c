import type { Range } from '../../../core/time/span.ts'
import { MINUTE, type Instant } from '../../../core/time/instant.ts'
import { instantOfDay, localDayAt } from '../../shared/localDays.ts'
import { xOf, type TimeScale } from './timeScale.ts'

export type TickUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute'

/** `minor`: what the axis counts in; `major`: the unit around it; `sub`: a short line, no label. */
export type TickLevel = 'major' | 'minor' | 'sub'

/** One line on the axis. Its words are the painter's: the scene knows no language. */
export interface Tick {
  readonly at: Instant
  readonly x: number
  readonly unit: TickUnit
  readonly level: TickLevel
  /** The unit began before the axis does: it has a label, and no line. */
  readonly pinned?: true
}

/** How far apart starts of units lie. */
export interface Step {
  readonly unit: TickUnit
  readonly every: number
}

interface Rung extends Step {
  /** CSS px that a label needs at a text size of 12 px. */
  readonly room: number
  readonly around: TickUnit | null
}

const LADDER: readonly Rung[] = [
  { unit: 'minute', every: 1, room: 50, around: 'day' },
  { unit: 'minute', every: 5, room: 50, around: 'day' },
  { unit: 'minute', every: 15, room: 50, around: 'day' },
  { unit: 'hour', every: 1, room: 50, around: 'day' },
  { unit: 'hour', every: 6, room: 50, around: 'day' },
  { unit: 'day', every: 1, room: 22, around: 'month' },
  { unit: 'week', every: 1, room: 24, around: 'month' },
  { unit: 'month', every: 1, room: 44, around: 'year' },
  { unit: 'month', every: 3, room: 44, around: 'year' },
  { unit: 'year', every: 1, room: 44, around: null },
  { unit: 'year', every: 10, room: 44, around: null },
]

const COARSEST: Rung = { unit: 'year', every: 100, room: 44, around: null }

/** Mean length in ms: good enough to choose a rung, never used to place a tick. */
const LENGTH = {
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: 1440 * MINUTE,
  week: 7 * 1440 * MINUTE,
  month: 30.44 * 1440 * MINUTE,
  year: 365.25 * 1440 * MINUTE,
} as const satisfies Record<TickUnit, number>

/** CSS px from one labelled major to the next below which the first loses its label. */
const MAJOR_ROOM = { year: 40, month: 96, week: 40, day: 110, hour: 50, minute: 50 } as const

const SUB_ROOM = 8

/** The `index`-th start, counted from the one at or before the day of `from`. */
function startOf({ unit, every }: Step, from: Instant, index: number, zone: string): Instant {
  const { year, month, day, weekday } = localDayAt(from, zone)
  const by = index * every
  if (unit === 'year') return instantOfDay(year - (year % every) + by, 1, 1, 0, zone)
  if (unit === 'month') {
    const first = month - 1 - ((month - 1) % every) + by
    return instantOfDay(year, first + 1, 1, 0, zone)
  }
  if (unit === 'week') return instantOfDay(year, month, day - weekday + 7 * by, 0, zone)
  return instantOfDay(year, month, day + by, 0, zone)
}

function wholeUnits(range: Range, step: Step, zone: string): Instant[] {
  const starts: Instant[] = []
  for (let index = 0; ; index += 1) {
    const at = startOf(step, range.from, index, zone)
    if (at > range.to) return starts
    if (at >= range.from) starts.push(at)
  }
}

/** Clock hours of one day; hours that a clock change skips are left out, whole hours run through. */
function hoursOf(midnight: Instant, next: Instant, step: Step, zone: string): Instant[] {
  if (step.unit === 'hour' && step.every > 1) {
    const { year, month, day } = localDayAt(midnight, zone)
    const count = Math.ceil(24 / step.every)
    const hours = Array.from({ length: count }, (_, index) =>
      instantOfDay(year, month, day, index * step.every, zone),
    )
    return hours.filter((at, index) => index === 0 || at > (hours[index - 1] ?? at))
  }
  const length = LENGTH[step.unit] * step.every
  const count = Math.ceil((next - midnight) / length)
  return Array.from({ length: count }, (_, index) => midnight + index * length)
}

/**
 * Every instant of the closed range at which a unit starts on the clocks of the zone, in order. A
 * day has 23 or 25 hours when clocks change; weeks start on Monday.
 */
export function startsIn(range: Range, step: Step, zone: string): Instant[] {
  if (step.unit !== 'hour' && step.unit !== 'minute') return wholeUnits(range, step, zone)
  const day = { unit: 'day', every: 1 } as const
  const starts: Instant[] = []
  for (let index = 0; ; index += 1) {
    const midnight = startOf(day, range.from, index, zone)
    if (midnight > range.to) break
    const next = startOf(day, range.from, index + 1, zone)
    starts.push(...hoursOf(midnight, next, step, zone))
  }
  return starts.filter((at) => at >= range.from && at <= range.to)
}

/** CSS px that a step takes on this scale, about. */
export function widthOf(scale: TimeScale, { unit, every }: Step): number {
  const length = LENGTH[unit] * every
  return (length / (scale.to - scale.from)) * (scale.right - scale.left)
}

function rungFor(scale: TimeScale, textSize: number): number {
  const fits = LADDER.findIndex((rung) => widthOf(scale, rung) >= (rung.room * textSize) / 12)
  return fits < 0 ? LADDER.length : fits
}

/** What the axis counts in at this scale: the finest unit whose labels do not touch. */
export function unitOf(scale: TimeScale, textSize: number): TickUnit {
  return (LADDER[rungFor(scale, textSize)] ?? COARSEST).unit
}

function majors(scale: TimeScale, around: TickUnit, zone: string, textSize: number): Tick[] {
  const step = { unit: around, every: 1 }
  const starts = startsIn(scale, step, zone)
  const ticks = starts.map((at): Tick => ({ at, x: xOf(scale, at), unit: around, level: 'major' }))
  const room = (MAJOR_ROOM[around] * textSize) / 12
  const first = ticks[0]
  if (first && first.x - scale.left < room) return ticks
  const before = startOf(step, scale.from, 0, zone)
  return [{ at: before, x: scale.left, unit: around, level: 'major', pinned: true }, ...ticks]
}

function plain(scale: TimeScale, step: Step, level: TickLevel, zone: string): Tick[] {
  return startsIn(scale, step, zone).map((at) => ({
    at,
    x: xOf(scale, at),
    unit: step.unit,
    level,
  }))
}

/** The day in which the axis begins, if at least its second half is on the axis. */
function dayCutOff(scale: TimeScale, zone: string): Tick[] {
  const at = startOf({ unit: 'day', every: 1 }, scale.from, 0, zone)
  const isSeen = at < scale.from && at + LENGTH.day / 2 > scale.from
  return isSeen ? [{ at, x: scale.left, unit: 'day', level: 'minor', pinned: true }] : []
}

/** CSS px that short lines of a squeezed stretch are apart at least. */
const APART = 4

/** Where the axis is not to scale, lines that would run together are left out, the major ones last. */
function thinned(ticks: readonly Tick[], { knots }: TimeScale): readonly Tick[] {
  if (!knots) return ticks
  let last = -Infinity
  return ticks.filter(({ x, level }) => {
    if (level !== 'major' && x - last < APART) return false
    last = x
    return true
  })
}

/**
 * Ticks of the axis on the clocks of the zone, sorted by place, majors first where they fall
 * together: years, months, weeks, days, hours or minutes, one or several at a time, whichever is the finest that fits.
 */
export function ticksOf(scale: TimeScale, zone: string, textSize = 12): readonly Tick[] {
  const index = rungFor(scale, textSize)
  const rung = LADDER[index] ?? COARSEST
  const finer = LADDER[index - 1]
  const subs =
    finer && rung.unit !== 'day' && widthOf(scale, finer) >= SUB_ROOM
      ? plain(scale, finer, 'sub', zone)
      : []
  const cut = rung.unit === 'day' ? dayCutOff(scale, zone) : []
  const minor = [...cut, ...plain(scale, rung, 'minor', zone)]
  const major = rung.around ? majors(scale, rung.around, zone, textSize) : []
  const taken = new Set(minor.map(({ at }) => at))
  const all = [...major, ...minor, ...subs.filter(({ at }) => !taken.has(at))]
  return thinned(
    all.sort((a, b) => a.x - b.x),
    scale,
  )
}
