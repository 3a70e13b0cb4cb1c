import type { Actor } from '../actor.ts'
import { deadBy, tollsOf } from '../casualties.ts'
import type { Claim } from '../claim.ts'
import type { Event } from '../event.ts'
import type { Source } from '../source.ts'
import { gradeOf } from '../sourcing.ts'
import { sideOf, statusOf, type Testimony } from '../status.ts'
import { inTurn } from '../turns.ts'

/** Looks up the side of each actor in a story; an unknown actor is a side of its own. */
export function sidesOf(actors: readonly Actor[]): (actor: string) => string {
  const sides = new Map(actors.map((actor) => [actor.id, sideOf(actor)]))
  return (id) => sides.get(id) ?? id
}

/** A claim as seen by the rule for an event's status. */
export function testimonyOf(claim: Claim, side: (actor: string) => string): Testimony {
  const { standing, onTitle, by } = claim
  return { standing, sides: by.map(side), ...(onTitle && { onTitle }) }
}

function sidesWithDead({ casualties }: Event, side: (actor: string) => string): string[] {
  const tolls = tollsOf(casualties, side)
  const sides = new Set(tolls.map((toll) => toll.side))
  return [...sides].filter((one) => (deadBy(tolls, one) ?? 0) > 0)
}

/**
 * Adds to each event what follows from its parts by rule: its status from its claims (unless an
 * editor set another, with a reason), its grade from its sources, which sides report deaths, and in
 * which order its speakers are named.
 */
export function rate(
  events: readonly Event[],
  actors: readonly Actor[],
  sources: readonly Source[],
): Event[] {
  const side = sidesOf(actors)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const cast = new Map(actors.map((actor) => [actor.id, actor]))
  return events.map((event) => {
    const cited = event.sources.flatMap(({ source }) => byId.get(source) ?? [])
    const dead = sidesWithDead(event, side)
    return {
      ...event,
      speakers: inTurn(event.speakers, (id) => cast.get(id)),
      ...(event.statusReason === undefined && {
        standing: statusOf(event.claims.map((claim) => testimonyOf(claim, side))),
      }),
      sourcing: { ...event.sourcing, grade: gradeOf(cited) },
      ...(dead.length > 0 && { deadBy: dead }),
    }
  })
}
