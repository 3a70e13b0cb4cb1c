import type { Event, EventPlace } from '../../../core/model/event.ts'
import type { DocumentContext } from '../context.ts'
import { sentence } from './sentence.ts'

function Name({ at, context }: { readonly at: EventPlace; readonly context: DocumentContext }) {
  const place = context.place(at.place)
  if (!place) return null
  return (
    <li>
      {place.name}
      {at.who && ` (${context.list(at.who.map(context.shortName))})`}
      {at.assumed && `, ${context.messages.document.assumedInShort}`}
    </li>
  )
}

/** The places of the event, and who was there, on one line. */
export function Where({
  event,
  context,
}: {
  readonly event: Event
  readonly context: DocumentContext
}) {
  if (event.places.length === 0) return <p className="where">{context.messages.map.noPlace}</p>
  return (
    <ul className="where">
      {event.places.map((at) => (
        <Name key={`${at.place}-${at.role}`} at={at} context={context} />
      ))}
    </ul>
  )
}

function Remarks({ at, context }: { readonly at: EventPlace; readonly context: DocumentContext }) {
  const { messages } = context
  const place = context.place(at.place)
  if (!place) return null
  const remarks = [
    at.assumed ? messages.document.assumed : null,
    at.note ?? null,
    place.standIn ?? null,
    place.note ?? null,
  ].filter((remark) => remark !== null)
  return (
    <li>
      {`${place.name}: ${sentence(messages.roles[at.role])}`}
      {remarks.length > 0 && ` ${remarks.map(sentence).join(' ')}`}
    </li>
  )
}

/** The role of each place in the event, and how precisely it is known. */
export function PlaceNotes({
  event,
  context,
}: {
  readonly event: Event
  readonly context: DocumentContext
}) {
  if (event.places.length === 0) return null
  return (
    <>
      <h4>{context.messages.document.places}</h4>
      <ul className="notes">
        {event.places.map((at) => (
          <Remarks key={`${at.place}-${at.role}`} at={at} context={context} />
        ))}
      </ul>
    </>
  )
}
