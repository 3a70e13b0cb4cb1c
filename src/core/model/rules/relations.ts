import type { Event, Relation } from '../event.ts'
import { itemPath } from '../read/records.ts'
import { inCircles } from './circles.ts'
import type { Rule } from './rule.ts'

function waysOf(events: readonly Event[]): ReadonlyMap<string, readonly string[]> {
  return new Map(events.map(({ id, related }) => [id, related.map(({ to }) => to)]))
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
  let known: ReadonlySet<string> | undefined
  /** Asked for seldom: only where a relation does not clearly lead back in time. */
  const circles = () => (known ??= inCircles(waysOf(story.events)))
  return events.flatMap((located) => {
    const { event } = located
    const isCircular = () => circles().has(event.id)
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
