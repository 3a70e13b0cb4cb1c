import type { Claim } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'

/** A claim with the event that it was made about. */
export interface Told {
  /** `event-id/claim-id` */
  readonly id: string
  readonly event: Event
  readonly claim: Claim
}

/** The claims of some events that one speaker alone made. */
export function claimsOf(events: readonly Event[]): Told[] {
  return events.flatMap((event) =>
    event.claims
      .filter(({ by }) => by.length === 1)
      .map((claim) => ({ id: `${event.id}/${claim.id}`, event, claim })),
  )
}

/**
 * A list that was drawn by lot with what differs in `trait` from all before it to the front, so that a
 * set taken from its start is varied.
 */
export function varied<T>(drawn: readonly T[], trait: (item: T) => string): T[] {
  const seen = new Set<string>()
  const repeated: T[] = []
  const first = drawn.filter((item) => {
    const isNew = !seen.has(trait(item))
    if (isNew) seen.add(trait(item))
    else repeated.push(item)
    return isNew
  })
  return [...first, ...repeated]
}

/** What the first items of a list give, up to `size`; those that give nothing are passed over. */
export function firstOf<T, Question>(
  items: readonly T[],
  size: number,
  ask: (item: T) => readonly Question[],
): Question[] {
  const questions: Question[] = []
  for (const item of items) {
    if (questions.length >= size) break
    questions.push(...ask(item))
  }
  return questions
}
