import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import type { Instant } from '../../core/time/instant.ts'
import {
  claimStandingAsKnown,
  isSummaryKnown,
  knowledgeAt,
  participantsAsKnown,
  placesAsKnown,
  spanAsKnown,
  standingAsKnown,
  titleAsKnown,
  type Knowledge,
} from '../../scene/known/asKnown.ts'
import { cardScene, indexCards, type CardIndex } from '../../scene/list/cardScene.ts'
import { isKnown, type Disclosure, type ToldEvent } from '../../scene/known/disclosure.ts'

function eventAsKnown(
  event: Event,
  told: ToldEvent,
  index: CardIndex,
  knowledge: Knowledge,
): Event {
  const { at } = knowledge
  const known = new Set(
    told.sources.filter(({ from }) => isKnown(from, at)).map(({ number }) => number),
  )
  const earlier = titleAsKnown(told, at)
  const standingOf = new Map(
    told.claims.map((claim) => [claim.id, claimStandingAsKnown(claim, knowledge)]),
  )
  const counts = cardScene(event, index).counts
  const counted = new Set(
    counts.flatMap(({ count }, row) =>
      isKnown(told.counts[row]?.from ?? null, at) ? [count] : [],
    ),
  )
  return {
    ...event,
    // Its words may tell what was learnt later.
    title: earlier?.title ?? event.title,
    places: placesAsKnown(event.places, told, at),
    actors: participantsAsKnown(event.actors, told, at),
    summary: isSummaryKnown(told, at) ? event.summary : (earlier?.summary ?? ''),
    span: spanAsKnown(event.span, told, at),
    standing: standingAsKnown(told, at),
    casualties: event.casualties.filter((count) => counted.has(count)),
    claims: event.claims
      .filter(({ id }) => knowledge.claims.has(`${event.id}/${id}`))
      .map((claim) => ({
        ...claim,
        standing: standingOf.get(claim.id) ?? claim.standing,
        contradicts: claim.contradicts.filter((id) => knowledge.claims.has(id)),
      })),
    quotes: event.quotes.filter((_, index) => isKnown(told.quotes[index]?.from ?? null, at)),
    sources: event.sources.filter(({ source }) => known.has(index.numbers.get(source) ?? 0)),
  }
}

/** The story reduced to what was known at an instant, for exporting a view that shows no more. */
export function recordAsKnown(story: Story, disclosure: Disclosure, at: Instant): Story {
  const knowledge = knowledgeAt(disclosure, at)
  const told = new Map(disclosure.map((event) => [event.id, event]))
  const index = indexCards(story)
  const events = story.events.flatMap((event) => {
    const parts = knowledge.events.has(event.id) ? told.get(event.id) : undefined
    return parts ? [eventAsKnown(event, parts, index, knowledge)] : []
  })
  return { ...story, events }
}
