import type { Event, Relation } from '../event.ts'
import { itemPath } from '../records.ts'
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

function found(event: Event, { to, type }: Relation, isCircular: boolean): string {
  return isCircular
    ? `"${event.id}" in a circle of relations`
    : `"${event.id}" ${type} "${to}", which comes later`
}

/**
 * An event comes after the one that it follows, responds to, implements or breaches, so no chain
 * forms a circle. In a circle, only the relations that run against time are reported.
 */
export const relationsRule: Rule = ({ events, story, files }) => {
  const byId = new Map(story.events.map((event) => [event.id, event]))
  const file = files['events.json']
  if (!file) return []
  return events.flatMap((located) => {
    const { event } = located
    let inCircle: boolean | undefined
    const isCircular = () => (inCircle ??= isInCircle(event.id, byId))
    return event.related.flatMap((relation, index) => {
      const other = byId.get(relation.to)
      if (!other) return []
      const isLater = event.span.end.latest < other.span.start.earliest
      if (!isLater && !(event.anchor <= other.anchor && isCircular())) return []
      return [
        file.report({
          path: itemPath(located, 'related', index),
          found: found(event, relation, isCircular()),
          wanted: 'a relation to an earlier event, without a circle',
          remedy: 'Turn the relation round: put it on the later of the two events.',
        }),
      ]
    })
  })
}
