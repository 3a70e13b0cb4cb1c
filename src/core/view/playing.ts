import { MINUTE, HOUR, DAY, type Instant } from '../time/instant.ts'
import { boundOf, instantOfBound, rangeInside, type Extent } from './bounds.ts'
import type { TimeView } from './view.ts'

/**
 * How time moves when played by the clock: a playhead runs to the end of the story; a range moves
 * along, keeping its length, until its later end arrives there.
 */

/** The position of the clock: the playhead, or the later end of the range. */
export function clockOf(time: TimeView, extent: Extent): Instant {
  return instantOfBound(time.mode === 'between' ? time.to : time.at, extent)
}

function widthOf(time: TimeView & { readonly mode: 'between' }, extent: Extent): number {
  return instantOfBound(time.to, extent) - instantOfBound(time.from, extent)
}

/** The time with its clock at the instant, clamped to the story. */
export function timeWithClock(time: TimeView, at: Instant, extent: Extent): TimeView {
  if (time.mode !== 'between') return { mode: time.mode, at: boundOf(at, extent) }
  const { to } = rangeInside({ from: at, to: at }, extent)
  const { from } = rangeInside({ from: to - widthOf(time, extent), to }, extent)
  return { mode: 'between', from: boundOf(from, extent), to: boundOf(to, extent) }
}

/** The time from which playing starts: at the end of the story it starts over. */
export function timeToPlay(time: TimeView, extent: Extent): TimeView {
  const { opens, closes } = extent
  if (clockOf(time, extent) < closes) return time
  if (time.mode !== 'between') return timeWithClock(time, opens, extent)
  const width = widthOf(time, extent)
  // A range that is the whole story has nowhere to go: it is played as one day.
  const played = width < closes - opens ? width : Math.min(DAY, closes - opens)
  return { mode: 'between', from: 'earliest', to: boundOf(opens + played, extent) }
}

/** A playback speed: story time per second. */
export interface Speed {
  readonly count: number
  readonly unit: 'minute' | 'hour' | 'day' | 'year'
  /** The speed in ms of story time. */
  readonly ms: number
}

const UNITS = { minute: MINUTE, hour: HOUR, day: DAY, year: 365.25 * DAY }

const LADDER: readonly Speed[] = (
  [
    ['minute', [1, 5, 15]],
    ['hour', [1, 3, 6, 12]],
    ['day', [1, 2, 7, 30]],
    ['year', [1, 5, 25, 100]],
  ] as const
).flatMap(([unit, counts]) => counts.map((count) => ({ count, unit, ms: count * UNITS[unit] })))

/** How long playing a whole story may take, in seconds: neither a flash nor an age. */
const LEAST = 12
const MOST = 180
const USUAL = 32

function secondsAt({ ms }: Speed, { opens, closes }: Extent): number {
  return (closes - opens) / ms
}

/** How well a speed suits a story: 0 if the whole takes about half a minute, less otherwise. */
function strain(speed: Speed, extent: Extent): number {
  return Math.abs(Math.log(Math.max(secondsAt(speed, extent), 1e-9) / USUAL))
}

/** The default speed for a story of this extent. */
export function usualSpeed(extent: Extent): Speed {
  return LADDER.reduce((best, one) => (strain(one, extent) < strain(best, extent) ? one : best))
}

/** The speeds to choose from, slowest first; always includes the default. */
export function speedsFor(extent: Extent): readonly Speed[] {
  const usual = usualSpeed(extent)
  return LADDER.filter((speed) => {
    const seconds = secondsAt(speed, extent)
    return speed === usual || (seconds >= LEAST && seconds <= MOST)
  })
}
