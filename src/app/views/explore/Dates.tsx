import type { Instant } from '../../../model/time.ts'
import { nowOf } from '../../../scene/visible.ts'
import { isOnlyOrder } from '../../../text/say.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { useRested } from '../../useRested.ts'
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
  const { words, commands } = session
  const story = useSession(session, (state) => state.story)
  const time = useRested(session, ({ shown }) => shown.time)
  const now = nowOf(story, time)
  const field = (at: Instant) => ({ session, story, at, isDay: isOnlyOrder(story, at) })
  if (now.mode !== 'between')
    return (
      <div className="dates">
        <DateField
          {...field(now.at)}
          label={words.timeline.goTo}
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
        label={words.timeline.from}
        edge="start"
        onChange={(at) => commands.setRange(at, to)}
      />
      <DateField
        {...field(to)}
        label={words.timeline.to}
        edge="end"
        onChange={(at) => commands.setRange(from, at)}
      />
    </div>
  )
}
