import { eventById } from '../../core/model/eventIndex.ts'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'

/** Where the timeline is slim, opens it in full over the page and closes it again. */
export function FullTimelineButton({ session }: { readonly session: Session }) {
  const isFull = useSession(session, ({ view }) => view.timeline === 'full')
  const { messages, commands } = session
  return (
    <button
      type="button"
      className="button full-toggle"
      aria-expanded={isFull}
      onClick={() => commands.setTimeline(isFull ? 'slim' : 'full')}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={isFull ? 'M4 4l8 8M12 4l-8 8' : 'M8 2v12M5 5l3-3 3 3M5 11l3 3 3-3'} />
      </svg>
      <span>{isFull ? messages.axis.close : messages.axis.open}</span>
    </button>
  )
}

/** Over the page the list is out of sight, so this leads back to the selected event. */
export function ReadSelected({ session }: { readonly session: Session }) {
  const isFull = useSession(session, ({ view }) => view.timeline === 'full')
  const title = useSession(session, ({ story, view }) => eventById(story, view.event)?.title)
  if (!isFull || title === undefined) return null
  return (
    <button
      type="button"
      className="button read-selected"
      onClick={() => session.commands.setTimeline('slim')}
    >
      {session.messages.axis.read(title)}
    </button>
  )
}
