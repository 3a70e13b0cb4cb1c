import type { Event } from '../../../core/model/event.ts'
import type { CardScene } from '../../../scene/list/cardScene.ts'
import { firstSpeakers, participants } from '../../../text/firstOf.ts'
import type { DocumentContext } from '../context.ts'

/** Only of talks can it be said without taking sides who was there; a strike's side is a claim. */
const ATTENDED: ReadonlySet<string> = new Set(['talks'])

/** Who took part in talks, unless the places have named them all. */
export function TookPart({
  event,
  context,
}: {
  readonly event: Event
  readonly context: DocumentContext
}) {
  const placed = new Set(event.places.flatMap(({ who = [] }) => who))
  const isTold = event.actors.every((id) => placed.has(id))
  if (isTold || !ATTENDED.has(context.kind(event.kind).track)) return null
  const { messages } = context
  const names = participants(event.actors.map(context.actorName), messages)
  return (
    <p className="took-part">
      <span>{messages.card.tookPart}</span> {names}
    </p>
  )
}

/** Two of those who speak, the opposed ones first, and how many more there are. */
export function Speakers({
  card,
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const { messages } = context
  const opposed = (card.pair ?? []).map(({ id }) => id)
  const ids = [...new Set([...opposed, ...card.event.speakers])]
  if (ids.length === 0) return null
  const names = firstSpeakers(ids.map(context.actorName), messages)
  return (
    <p className="speakers">
      <span>{messages.document.claimsBy}</span> {names}
    </p>
  )
}

/** One press to the two accounts that contradict each other most. */
export function Pair({
  card: { event, pair },
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  if (pair === null) return null
  const [one, other] = pair
  const compare = `&compare=${one.id}..${other.id}#`
  return (
    <p className="pair">
      <a href={context.link(event.id).replace('#', compare)}>
        {context.messages.card.comparePair(context.shortName(one.id), context.shortName(other.id))}
      </a>
    </p>
  )
}
