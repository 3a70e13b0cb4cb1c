import type { EventOutline, EventStanding } from '../model/event.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import { isKnown, type Disclosure, type ToldClaim, type ToldEvent } from './disclosure.ts'

/** What was known of a story at one instant: of each event that was known, its parts. */
export interface Knowledge {
  readonly at: Instant
  /** Ids of the events that were known. */
  readonly events: ReadonlySet<string>
  /** `event-id/claim-id` of the claims that were known, whatever their event. */
  readonly claims: ReadonlySet<string>
}

/** Sifts a disclosure by an instant. */
export function knowledgeAt(disclosure: Disclosure, at: Instant): Knowledge {
  const events = disclosure.filter(({ from }) => isKnown(from, at))
  const claims = disclosure.flatMap(({ id, claims: all }) =>
    all.filter(({ from }) => isKnown(from, at)).map((claim) => `${id}/${claim.id}`),
  )
  return { at, events: new Set(events.map(({ id }) => id)), claims: new Set(claims) }
}

/** Whether nothing of the event was said or published later, so that all its words may be read. */
export function isComplete({ claims, quotes, sources }: ToldEvent, at: Instant): boolean {
  return [...claims, ...quotes, ...sources].every(({ from }) => isKnown(from, at))
}

/** Whether a known claim stands against it. */
export function isContested({ against }: ToldClaim, { claims }: Knowledge): boolean {
  return against.some((id) => claims.has(id))
}

/**
 * How the event stood by the claims known: one that is disputed or denied is one side's account
 * until another side has spoken.
 */
export function standingAsKnown(
  standing: EventStanding,
  { claims }: ToldEvent,
  knowledge: Knowledge,
): EventStanding {
  if (standing !== 'disputed' && standing !== 'denied') return standing
  const known = claims.filter(({ from }) => isKnown(from, knowledge.at))
  if (!known.some((claim) => isContested(claim, knowledge))) return 'one-side'
  return known.some((claim) => claim.standing === 'denied') ? standing : 'disputed'
}

/** Who had spoken by then, each once, in the order of the card. */
export function speakersAsKnown({ claims, quotes }: ToldEvent, at: Instant): string[] {
  const known = [
    ...claims.filter(({ from }) => isKnown(from, at)).flatMap(({ by }) => by),
    ...quotes.filter(({ from }) => isKnown(from, at)).map(({ by }) => by),
  ]
  return [...new Set(known)]
}

function eventAsKnown(
  { words: _words, ...event }: EventOutline,
  told: ToldEvent,
  knowledge: Knowledge,
): EventOutline {
  const claims = told.claims.filter(({ from }) => isKnown(from, knowledge.at))
  return {
    ...event,
    speakers: speakersAsKnown(told, knowledge.at),
    standings: [...new Set(claims.map(({ standing }) => standing))],
    standing: standingAsKnown(event.standing, told, knowledge),
    related: event.related.filter(({ to }) => knowledge.events.has(to)),
  }
}

/**
 * The story as it was known: without the events, claims, speakers and relations that were said or
 * published later, without bands that had not ended, and without guided paths, which are told from
 * the end. Nothing that draws or counts a story needs to know of this. The words for the search are
 * left out: they hold later ones.
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
  return { ...story, events, eras, paths: [] }
}
