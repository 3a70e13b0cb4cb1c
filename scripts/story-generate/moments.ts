import type { EventFile } from '../../src/core/model/event.ts'
import type { Draw } from './random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Ms since 1970 of the invented story's first day. */
export const OPENS = Date.UTC(2001, 0, 1)

/** How many days a story of so many events runs: about thirty events a day, a month at the least. */
export function daysFor(events: number): number {
  return Math.max(31, Math.min(3650, Math.floor(events / 30)))
}

/** "2001-01-01" */
export function dayText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** "2001-01-01T09:30Z" */
export function minuteText(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`
}

/** Sorted instants on whole minutes: most anywhere, a third crowded into a few busy days. */
export function drawInstants(events: number, draw: Draw): number[] {
  const days = daysFor(events)
  const busy = Array.from({ length: Math.max(1, Math.floor(days / 20)) }, () =>
    draw.whole(0, days - 1),
  )
  const instants = Array.from({ length: events }, () => {
    const day = draw.percent(33) ? (busy[draw.whole(0, busy.length - 1)] ?? 0) : null
    const minute = draw.whole(0, 24 * 60 - 1)
    return OPENS + (day ?? draw.whole(0, days - 1)) * DAY + minute * MINUTE
  })
  return instants.sort((a, b) => a - b)
}

type When = EventFile['when']

/** Each kind of uncertainty that the model knows, around an instant that stays the anchor. */
const FORMS: readonly [
  (at: number, draw: Draw) => Partial<When>,
  ...((at: number, draw: Draw) => Partial<When>)[],
] = [
  (at) => ({ start: minuteText(at) }),
  (at) => ({ start: `${minuteText(at)}~` }),
  (at) => ({ start: dayText(at) }),
  (at) => ({ start: dayText(at), part: 'evening' }),
  (at) => ({ start: minuteText(at), scheduled: true }),
  (at, draw) => ({
    start: minuteText(at),
    end: minuteText(at + draw.whole(1, 36) * 10 * MINUTE),
  }),
  (at, draw) => ({ start: dayText(at), end: dayText(at + draw.whole(1, 9) * DAY) }),
  (at, draw) => ({
    start: {
      earliest: minuteText(at - draw.whole(1, 6) * HOUR),
      latest: minuteText(at + draw.whole(1, 6) * HOUR),
    },
  }),
]

/** The time of an event as a curator writes it. */
export function drawWhen(at: number, draw: Draw): When {
  const form = draw.one(FORMS)(at, draw)
  return { start: minuteText(at), zone: 'UTC', anchor: minuteText(at), ...form }
}
