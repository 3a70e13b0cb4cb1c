import type { Event, EventPlace } from '../../model/event.ts'
import type { DocumentContext } from './context.ts'

function Entry({ at, context }: { readonly at: EventPlace; readonly context: DocumentContext }) {
  const { words } = context
  const place = context.place(at.place)
  if (!place) return null
  const remarks = [
    at.role === 'scene' ? null : words.roles[at.role],
    at.who ? context.list(at.who.map(context.actorName)) : null,
    at.assumed ? words.document.assumed : null,
    at.note ?? null,
    place.standIn ?? place.note ?? null,
  ].filter((remark) => remark !== null)
  return (
    <li>
      {place.name}
      {remarks.length > 0 && <span className="remark"> ({remarks.join('; ')})</span>}
    </li>
  )
}

/** Every place of the event, with what it has to do with it and how well it is known. */
export function Where({
  event,
  context,
}: {
  readonly event: Event
  readonly context: DocumentContext
}) {
  if (event.places.length === 0) return <p className="where">{context.words.map.noPlace}</p>
  return (
    <ul className="where">
      {event.places.map((at) => (
        <Entry key={`${at.place}-${at.role}`} at={at} context={context} />
      ))}
    </ul>
  )
}
