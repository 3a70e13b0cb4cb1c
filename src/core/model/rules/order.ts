import type { Event } from '../event.ts'
import type { Rule } from './rule.ts'

function isBefore(a: Event, b: Event): boolean {
  return a.anchor < b.anchor || (a.anchor === b.anchor && a.id < b.id)
}

/** Events are sorted by time, then by id, so that a change moves few lines. */
export const orderRule: Rule = ({ events, files }) =>
  events.flatMap(({ event, path }, index) => {
    const previous = events[index - 1]?.event
    const file = files['events.json']
    if (!previous || !file || isBefore(previous, event)) return []
    return [
      file.report({
        path,
        found: `"${event.id}" after "${previous.id}"`,
        wanted: 'events sorted by time, then by id',
        remedy: `Move "${event.id}" up, before "${previous.id}".`,
      }),
    ]
  })
