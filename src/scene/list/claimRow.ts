import type { Actor } from '../../core/model/actor.ts'
import type { Claim } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'

/** A claim with everything its row shows. */
export interface ClaimRow {
  readonly claim: Claim
  readonly by: readonly Actor[]
  readonly via: Actor | undefined
  readonly numbers: readonly number[]
  /** The event that the claim belongs to, if not the card's own. */
  readonly elsewhere?: Event
}

/** What rows of claims are looked up in. */
export interface RowIndex {
  readonly events: ReadonlyMap<string, Event>
  readonly actors: ReadonlyMap<string, Actor>
  /** The number of each source in the whole story, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  readonly sideOf: (actor: string) => string
}

/** A claim with its speakers and the numbers of its sources. */
export function rowOf(claim: Claim, index: RowIndex): ClaimRow {
  const known = <T>(all: readonly (T | undefined)[]): T[] =>
    all.flatMap((one) => (one === undefined ? [] : [one]))
  return {
    claim,
    by: known(claim.by.map((id) => index.actors.get(id))),
    via: claim.via === undefined ? undefined : index.actors.get(claim.via),
    numbers: known(claim.sources.map((id) => index.numbers.get(id))),
  }
}

/** `event-id/claim-id` of a row of an event's card. */
export function referenceOf({ claim, elsewhere }: ClaimRow, event: Event): string {
  return `${(elsewhere ?? event).id}/${claim.id}`
}

/** A claim of another event by its reference; none where the story has no such claim. */
export function rowsElsewhere(reference: string, index: RowIndex): ClaimRow[] {
  const [id = '', name] = reference.split('/')
  const elsewhere = index.events.get(id)
  const claim = elsewhere?.claims.find((one) => one.id === name)
  return elsewhere && claim ? [{ ...rowOf(claim, index), elsewhere }] : []
}
