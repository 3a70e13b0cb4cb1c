import { TIME_WAYS, timeWay, type TimeWay } from '../../core/view/setKnown.ts'
import { Segmented } from '../../ui/parts/Segmented.tsx'
import type { Session } from '../../session/session.ts'
import { useSession } from '../../session/useSession.ts'

/**
 * Which events the time shows: up to it, at it, between two, or as known at it. What was known is asked of
 * a day, so a press calls for the calendar. A narrow page has room for a list alone.
 */
export function TimeWays({
  session,
  onAsk,
}: {
  readonly session: Session
  readonly onAsk: () => void
}) {
  const way = useSession(session, ({ view }) => timeWay(view))
  const { messages, commands } = session
  const choose = (next: TimeWay, isPress: boolean) => {
    commands.setTimeWay(next)
    if (next === 'known' && isPress) onAsk()
  }
  return (
    <>
      <Segmented
        legend={messages.timeline.mode}
        options={TIME_WAYS.map((value) => {
          const { label, meaning: title } = messages.timeWays[value]
          return { value, label, title }
        })}
        value={way}
        onChange={choose}
      />
      <label className="field ways-list">
        <span className="visually-hidden">{messages.timeline.mode}</span>
        <select
          value={way}
          onChange={({ target }) => {
            const next = TIME_WAYS.find((one) => one === target.value)
            if (next) choose(next, true)
          }}
        >
          {TIME_WAYS.map((value) => (
            <option key={value} value={value}>
              {messages.timeWays[value].label}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
