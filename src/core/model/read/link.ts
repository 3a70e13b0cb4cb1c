import type { Claim } from '../claim.ts'
import type { Event } from '../event.ts'

function referenceOf(event: Event, claim: Claim): string {
  return `${event.id}/${claim.id}`
}

/** Makes contradictions mutual and removes references to claims that do not exist. */
export function linkContradictions(events: readonly Event[]): readonly Event[] {
  const pairs = events.flatMap((event) =>
    event.claims.map((claim) => [referenceOf(event, claim), claim.contradicts] as const),
  )
  const against = new Map(pairs.map(([reference]) => [reference, new Set<string>()]))
  for (const [reference, others] of pairs)
    for (const other of others) {
      if (!against.has(other) || other === reference) continue
      against.get(reference)?.add(other)
      against.get(other)?.add(reference)
    }
  return events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) => ({
      ...claim,
      contradicts: [...(against.get(referenceOf(event, claim)) ?? [])].sort(),
    })),
  }))
}

/** Removes relations to events that were left out. */
export function linkRelations(events: readonly Event[]): Event[] {
  const ids = new Set(events.map(({ id }) => id))
  return events.map((event) => ({
    ...event,
    related: event.related.filter(({ to }) => ids.has(to)),
  }))
}
