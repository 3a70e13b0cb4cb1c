import type { CardScene } from '../../../scene/list/cardScene.ts'
import { revisionsOf } from '../../../scene/shared/corrections.ts'
import { formatDate } from '../../../text/dates.ts'
import type { DocumentContext } from '../context.ts'
import { PlaceNotes } from './Where.tsx'

/**
 * Information for judging an event: its places, what is known of its time, how well it is sourced.
 */
export function Notes({
  card: { event },
  context,
}: {
  readonly card: CardScene
  readonly context: DocumentContext
}) {
  const { card: messages } = context.messages
  return (
    <>
      <PlaceNotes event={event} context={context} />
      <h4>{messages.notes}</h4>
      <ul className="notes">
        {event.timeNote && <li>{`${messages.timeNote}: ${event.timeNote}`}</li>}
        {event.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        <li>
          {messages.sourcing[event.sourcing.grade]}
          {event.sourcing.note && ` ${event.sourcing.note}`}
        </li>
      </ul>
      {event.revisions.length > 0 && (
        <>
          <h4>{messages.revisions}</h4>
          <ul className="notes">
            {revisionsOf(event).map(({ date, text }) => (
              <li key={`${date} ${text}`}>{`${formatDate(date, context.language)}: ${text}`}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
