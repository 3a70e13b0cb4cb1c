import type { Event } from '../event.ts'
import type { Rule } from './rule.ts'

/** Whether a chain of relations leads from `start` back to it. */
export function isInCircle(start: string, events: ReadonlyMap<string, Event>): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { to } of events.get(id)?.related ?? []) {
      if (to === start) return true
      if (!seen.has(to)) open.push(to)
      seen.add(to)
    }
  return false
}

/** What follows, answers, carries out or breaches something comes after it, so no chain is a circle. */
export const relationsRule: Rule = ({ events, story, files }) => {
  const byId = new Map(story.events.map((event) => [event.id, event]))
  const file = files['events.json']
  if (!file) return []
  return events.flatMap(({ event, path }) =>
    event.related.flatMap(({ to, type }, index) => {
      const earlier = byId.get(to)
      const circular = isInCircle(event.id, byId)
      if (!earlier || (earlier.span.start.earliest <= event.span.end.latest && !circular)) return []
      return [
        file.report({
          path: [...path, 'related', index],
          found: circular
            ? `"${event.id}" in a circle of relations`
            : `"${event.id}" ${type} "${to}", which comes later`,
          wanted: 'a relation to an earlier event, without a circle',
          remedy: 'Turn the relation round: write it on the later of the two events.',
        }),
      ]
    }),
  )
}
