import type { Standing } from '../../core/model/claim.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { Span } from '../../core/time/span.ts'
import { statusOf, type EventStanding } from '../../core/model/status.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Instant } from '../../core/time/instant.ts'
import {
  isKnown,
  type Disclosure,
  type EarlierTitle,
  type ToldClaim,
  type ToldEvent,
} from './disclosure.ts'

/** What was known of a story at an instant. */
export interface Knowledge {
  readonly at: Instant
  /** Ids of the events that were known. */
  readonly events: ReadonlySet<string>
  /** `event-id/claim-id` of the claims that were known, in any event. */
  readonly claims: ReadonlySet<string>
}

/** Filters a disclosure by an instant. */
export function knowledgeAt(disclosure: Disclosure, at: Instant): Knowledge {
  const events = disclosure.filter(({ from }) => isKnown(from, at))
  const claims = disclosure.flatMap(({ id, claims: all }) =>
    all.filter(({ from }) => isKnown(from, at)).map((claim) => `${id}/${claim.id}`),
  )
  return { at, events: new Set(events.map(({ id }) => id)), claims: new Set(claims) }
}

/**
 * Whether nothing about the event was said or published later, so that all its text may be shown.
 */
export function isComplete(told: ToldEvent, at: Instant): boolean {
  const { claims, counts, quotes, sources, titleFrom, endFrom } = told
  const parts = [...claims, ...counts, ...quotes, ...sources, { from: titleFrom }]
  return parts.every(({ from }) => isKnown(from, at)) && isKnown(endFrom, at)
}

/** Whether all that the summary says was known. */
export function isSummaryKnown(told: ToldEvent, at: Instant): boolean {
  if (told.summaryFrom === undefined) return isComplete(told, at)
  return isKnown(told.summaryFrom, at) && isKnown(told.titleFrom, at)
}

/** The places of the event without those that were named later. */
export function placesAsKnown<T>(places: readonly T[], told: ToldEvent, at: Instant): T[] {
  const later = new Set(told.places.filter(({ from }) => !isKnown(from, at)).map((one) => one.at))
  return places.filter((_, index) => !later.has(index))
}

/** Who took part, as far as was known. */
export function participantsAsKnown(
  actors: readonly string[],
  { participants }: ToldEvent,
  at: Instant,
): string[] {
  const later = new Set(participants.filter(({ from }) => !isKnown(from, at)).map(({ id }) => id))
  return actors.filter((id) => !later.has(id))
}

/** A claim is disputed once somebody is known to dispute it; until then it was stated. */
export function claimStandingAsKnown(claim: ToldClaim, knowledge: Knowledge): Standing {
  const isEarly = claim.standing === 'disputed' && !isContested(claim, knowledge)
  return isEarly ? 'stated' : claim.standing
}

/** The event's title and summary at an instant; null if its present title already held. */
export function titleAsKnown(told: ToldEvent, at: Instant): EarlierTitle | null {
  if (isKnown(told.titleFrom, at)) return null
  return told.earlier.findLast(({ from }) => isKnown(from, at)) ?? null
}

/** An end still to come is not known: the event is reduced to its start. */
export function spanAsKnown(span: Span, { endFrom }: ToldEvent, at: Instant): Span {
  if (isKnown(endFrom, at) || span.single) return span
  return { ...span, end: span.start, single: true }
}

/** Whether a known claim contradicts it. */
export function isContested({ against }: ToldClaim, { claims }: Knowledge): boolean {
  return against.some((id) => claims.has(id))
}

/** The event's status from the claims known at an instant, or as set by an editor. */
export function standingAsKnown({ status, claims }: ToldEvent, at: Instant): EventStanding {
  return status ?? statusOf(claims.filter(({ from }) => isKnown(from, at)))
}

/** Those of an event's speakers who had spoken by then. */
function speakersAsKnown(
  speakers: readonly string[],
  { claims, quotes }: ToldEvent,
  at: Instant,
): string[] {
  const known = new Set([
    ...claims.filter(({ from }) => isKnown(from, at)).flatMap(({ by }) => by),
    ...quotes.filter(({ from }) => isKnown(from, at)).map(({ by }) => by),
  ])
  return speakers.filter((id) => known.has(id))
}

function eventAsKnown(
  { words: _words, keywords, ...event }: EventOutline,
  told: ToldEvent,
  knowledge: Knowledge,
): EventOutline {
  const { at } = knowledge
  const claims = told.claims.filter(({ from }) => isKnown(from, at))
  const counted = told.counts.filter(({ from, hasDead }) => hasDead && isKnown(from, at))
  const { deadBy: _deadBy, ...rest } = event
  const dead = [...new Set(counted.map(({ side }) => side))]
  return {
    ...rest,
    ...(dead.length > 0 && { deadBy: dead }),
    // Written from the end, as summaries are.
    ...(keywords && isComplete(told, at) && { keywords }),
    title: titleAsKnown(told, at)?.title ?? event.title,
    span: spanAsKnown(event.span, told, at),
    speakers: speakersAsKnown(event.speakers, told, at),
    places: placesAsKnown(event.places, told, at),
    actors: participantsAsKnown(event.actors, told, at),
    standings: [...new Set(claims.map((claim) => claimStandingAsKnown(claim, knowledge)))],
    standing: standingAsKnown(told, at),
    related: event.related.filter(({ to }) => knowledge.events.has(to)),
  }
}

/**
 * The story as it was known: without events, claims, speakers and relations that were said or
 * published later, without bands that had not ended, and without tours, which use hindsight. So does the choice of
 * what the timeline opens on: it stays closed until all of it has passed, and a sentence is written on the chart
 * once all is known of the events on which it rests.
 * Nothing that draws or counts a story needs to be aware of this. The words for search are left
 * out, since they include later ones.
 */
export function storyAsKnown(
  story: StoryOutline,
  disclosure: Disclosure,
  knowledge: Knowledge,
): StoryOutline {
  const told = new Map(disclosure.map((event) => [event.id, event]))
  const events = story.events.flatMap((event) => {
    const parts = knowledge.events.has(event.id) ? told.get(event.id) : undefined
    return parts ? [eventAsKnown(event, parts, knowledge)] : []
  })
  const eras = story.eras.filter(({ span }) => span.end.latest <= knowledge.at)
  const { lens, annotations = [], ...rest } = story
  const isWhole = (id: string): boolean => {
    const parts = told.get(id)
    return parts !== undefined && isComplete(parts, knowledge.at)
  }
  const written = annotations.filter((one) => one.events.every(isWhole))
  return {
    ...rest,
    events,
    eras,
    paths: [],
    ...(lens && lens.to <= knowledge.at && { lens }),
    ...(written.length > 0 && { annotations: written }),
  }
}
