import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'

/** One change to an entry after it was published. */
export interface Correction {
  /** As the curator wrote it: "2026-11-22". */
  readonly date: string
  readonly text: string
  readonly event: Event
}

/** Entries list their changes newest last; readers look for the newest. */
export function revisionsOf({ revisions }: Event): Event['revisions'] {
  return revisions.toReversed().toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** All changes to a story, newest first; those of the same day in the order of their events. */
export function correctionsOf({ events }: Story): readonly Correction[] {
  return events
    .flatMap((event) => revisionsOf(event).map(({ date, text }) => ({ date, text, event })))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
