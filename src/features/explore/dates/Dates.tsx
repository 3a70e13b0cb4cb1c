import type { Instant } from '../../../core/time/instant.ts'
import { nowOf } from '../../../scene/shared/visible.ts'
import { isOnlyOrder } from '../../../text/say.ts'
import type { Session } from '../../../session/session.ts'
import { useSession } from '../../../session/useSession.ts'
import { useRested } from '../useRested.ts'
import { DateField } from './DateField.tsx'

/**
 * The time shown, as editable dates, by the story's own clock. `asked` opens the calendar each time it
 * grows.
 */
export function Dates({
  session,
  asked = 0,
}: {
  readonly session: Session
  readonly asked?: number
}) {
  const { messages, commands } = session
  const story = useSession(session, (state) => state.story)
  const time = useRested(session, ({ shown }) => shown.time)
  const now = nowOf(story, time)
  const field = (at: Instant) => ({ session, story, at, isDay: isOnlyOrder(story, at) })
  if (now.mode !== 'between')
    return (
      <div className="dates">
        <DateField
          {...field(now.at)}
          label={messages.timeline.goTo}
          edge={now.mode === 'at' ? 'start' : 'end'}
          onChange={commands.seek}
          asked={asked}
        />
      </div>
    )
  const { from, to } = now
  return (
    <div className="dates">
      <DateField
        {...field(from)}
        label={messages.timeline.from}
        edge="start"
        onChange={(at) => commands.setRange(at, to)}
      />
      <DateField
        {...field(to)}
        label={messages.timeline.to}
        edge="end"
        onChange={(at) => commands.setRange(from, at)}
      />
    </div>
  )
}
