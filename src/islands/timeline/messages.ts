import type { Instant } from '../../core/time/instant.ts'
import type { Track } from '../../core/model/kind.ts'
import type { LaneGroup } from '../../scene/timeline/laneGroups.ts'
import type { TickLevel, TickUnit } from '../../scene/timeline/axis/ticks.ts'

/**
 * How fully a time is written, fullest first: everything, without the zone, the day only, with its
 * month abbreviated.
 */
export const MOMENT_FORMS = ['whole', 'clock', 'day', 'short'] as const
export type MomentForm = (typeof MOMENT_FORMS)[number]

/** The words that the timeline draws, in the page's language; the scene contains none. */
export interface TimelineMessages {
  /**
   * An axis label. As `minor`, a day is "19", a week the day of its Monday, an hour "06:00"; as
   * `major`, a month is "March 2025", a day "Wed 19 March".
   */
  readonly formatTick: (at: Instant, unit: TickUnit, level: TickLevel, zone: string) => string
  /** A day's name where there is little room: "Wed 19". */
  readonly shortDay: (at: Instant, zone: string) => string
  /**
   * The time on the playhead: "19 March, 17:00 in Kyiv", "19 March, 17:00", "19 March". Where all up to it is shown, a
   * midnight is the end of a day.
   */
  readonly formatMoment: (at: Instant, zone: string, form: MomentForm, isLimit: boolean) => string
  readonly formatCount: (count: number) => string
  /** What a mark stands for: a title and its time in words, or the first few titles. */
  readonly titleOf: (events: readonly string[]) => string
  readonly laneName: (lane: LaneGroup) => string
  /** A zigzag's tooltip: how much time an evenly spaced axis compresses there. */
  readonly squeezed: (from: Instant, to: Instant) => string
  /** Name of a track, at the beginning of a phrase or within one: "Talks", "statements". */
  readonly track: (track: Track, isFirst: boolean) => string
  /** Name of the strip that shows the whole story: "Overview". */
  readonly overview: string
  /** Of the time after what the story is shown as known on: "not yet known". */
  readonly unknown: string
}
