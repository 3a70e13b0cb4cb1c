import { DAY as DAY_MS } from '../../../core/time/instant.ts'
import type { Warp } from './lens.ts'
import { localDayAt } from '../../shared/localDays.ts'
import { startsIn, ticksOf, widthOf, type Step, type Tick, type TickLevel } from './ticks.ts'
import { xOf, type TimeScale } from './timeScale.ts'

const DAY: Step = { unit: 'day', every: 1 }
const MONTH: Step = { unit: 'month', every: 1 }

/** CSS px to the next month's name. */
const MONTH_ROOM = 96

/** CSS px at a text size of 12 that an hour ("06:00"), a day's number and a day's name need. */
const HOUR_ROOM = 40
const NUMBER_ROOM = 22
const NAME_ROOM = 48

/** CSS px from one line without label to the next. */
const LINES_APART = 7

const HOURS: readonly Step[] = [1, 3, 6, 12].map((every) => ({ unit: 'hour', every }))

/** Outside the lens days are named as often as there is room, and the same ones every month. */
const EVERY = [1, 2, 4, 7]

/** The lens alone: an axis true to time. */
export function insideOf(scale: TimeScale, { lens: { from, to } }: Warp): TimeScale {
  return { from, to, left: xOf(scale, from), right: xOf(scale, to) }
}

/** As if the whole were as narrow as it is farthest from the lens. */
function outsideOf({ from, to, left, right }: TimeScale, { instants, places }: Warp): TimeScale {
  const slopes = instants.slice(1).map((at, index) => {
    const [before, low, high] = [instants[index] ?? at, places[index], places[index + 1]]
    return ((high ?? 0) - (low ?? 0)) / (at - before)
  })
  return { from, to, left, right: left + (right - left) * Math.min(...slopes) }
}

function plain(scale: TimeScale, step: Step, level: TickLevel, zone: string): Tick[] {
  const { unit } = step
  return startsIn(scale, step, zone).map((at) => ({ at, x: xOf(scale, at), unit, level }))
}

function inLens(inside: TimeScale, zone: string, textSize: number): Tick[] {
  const room = (part: number) => (part * textSize) / 12
  const index = HOURS.findIndex((step) => widthOf(inside, step) >= room(HOUR_ROOM))
  const step = HOURS[index] ?? (index < 0 ? DAY : undefined) ?? DAY
  const finer = HOURS[index - 1]
  const minor = plain(inside, step, 'minor', zone)
  const taken = new Set(minor.map(({ at }) => at))
  const subs =
    finer && widthOf(inside, finer) >= LINES_APART
      ? plain(inside, finer, 'sub', zone).filter(({ at }) => !taken.has(at))
      : []
  if (step === DAY) return minor
  const days = plain(inside, DAY, 'major', zone)
  const first = (days[0]?.x ?? inside.right) - inside.left
  const before = first >= room(NAME_ROOM) ? [pinned(inside, zone)] : []
  return [...before, ...days, ...minor, ...subs]
}

/** The day in which the lens begins, named at its edge. */
function pinned({ from, left }: TimeScale, zone: string): Tick {
  const [at = from] = startsIn({ from: from - DAY_MS, to: from }, DAY, zone).slice(-1)
  return { at, x: left, unit: 'day', level: 'major', pinned: true }
}

/** Days by number, as many as there is room for; longer units where the story is long. */
function aroundLens(scale: TimeScale, outside: TimeScale, zone: string, textSize: number): Tick[] {
  const placed = ticksOf(outside, zone, textSize).map((tick) =>
    tick.pinned ? tick : { ...tick, x: xOf(scale, tick.at) },
  )
  const day = widthOf(outside, DAY)
  const every = EVERY.find((count) => count * day >= (NUMBER_ROOM * textSize) / 12)
  if (every === undefined) return placed
  const days = plain(scale, DAY, 'minor', zone)
  const isNumbered = ({ at }: Tick) => (localDayAt(at, zone).day - 1) % every === 0
  // A day of which only the midnight is on the axis is none of the story's.
  const numbered = days.filter((tick) => isNumbered(tick) && tick.at + DAY_MS <= scale.to)
  const rest = day >= LINES_APART ? days.filter((tick) => !isNumbered(tick)) : []
  return [
    ...monthsOf(scale, zone),
    ...numbered,
    ...rest.map((tick): Tick => ({ ...tick, level: 'sub' })),
  ]
}

/** Months by name; the one in which the axis begins too, if there is room for it. */
function monthsOf(scale: TimeScale, zone: string): Tick[] {
  const starts = plain(scale, MONTH, 'major', zone)
  if ((starts[0]?.x ?? Infinity) - scale.left < MONTH_ROOM) return starts
  return [{ at: scale.from, x: scale.left, unit: 'month', level: 'major', pinned: true }, ...starts]
}

/** Whether any of the unit that begins here lies in the lens, which has ticks of its own. */
function isApart({ at, level, pinned: isPinned }: Tick, { lens }: Warp): boolean {
  const length = level === 'minor' ? DAY_MS : 0
  return isPinned === true || at + length <= lens.from || at >= lens.to
}

/**
 * Ticks of an axis with a lens: hours and days' names in it, and around it the numbers of days, or longer units,
 * as there is room. Sorted by place.
 */
export function lensTicks(
  scale: TimeScale,
  warp: Warp,
  zone: string,
  textSize = 12,
): readonly Tick[] {
  const around = aroundLens(scale, outsideOf(scale, warp), zone, textSize)
  const within = inLens(insideOf(scale, warp), zone, textSize)
  return [...around.filter((tick) => isApart(tick, warp)), ...within].sort((a, b) => a.x - b.x)
}
