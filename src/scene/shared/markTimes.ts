import { bisectLeft, bisectRight } from 'd3-array'
import { mayOverlap, type Range } from '../../core/time/span.ts'
import type { EventOutline } from '../../core/model/event.ts'

/** Earliest starts and latest ends of the events of a mark, each sorted for itself. */
interface Times {
  readonly starts: Float64Array
  readonly ends: Float64Array
}

/** From so many events on, two binary searches are quicker than a look at each. */
const MANY = 32

const kept = new WeakMap<readonly EventOutline[], Times>()

function timesOf(events: readonly EventOutline[]): Times {
  const known = kept.get(events)
  if (known) return known
  const times = {
    starts: Float64Array.from(events, ({ span }) => span.start.earliest).sort(),
    ends: Float64Array.from(events, ({ span }) => span.end.latest).sort(),
  }
  kept.set(events, times)
  return times
}

/** Whether any of a mark's events may share an instant with the range. */
export function anyTouches(events: readonly EventOutline[], range: Range): boolean {
  if (events.length < MANY) return events.some(({ span }) => mayOverlap(span, range))
  const { starts, ends } = timesOf(events)
  return bisectRight(starts, range.to) > bisectLeft(ends, range.from)
}
