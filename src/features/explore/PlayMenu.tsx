import { speedsFor, type Speed } from '../../core/view/playing.ts'
import { Menu } from '../../ui/parts/Menu.tsx'
import { Segmented } from '../../ui/parts/Segmented.tsx'
import type { Manner } from '../play/playback.ts'
import type { Session } from '../../session/session.ts'

const WAYS = ['event', 'clock'] as const

/** The reader's choice, kept while the page is open; links do not carry it. */
export interface Pace {
  readonly by: (typeof WAYS)[number]
  readonly speed: Speed
}

/** The pace for playback. */
export function mannerOf({ by, speed }: Pace): Manner {
  return by === 'event' ? { by } : { by, speed: speed.ms }
}

/** A dial with its hand, in a square of 16. */
const DIAL = 'M2.5 12.5a6.5 6.5 0 1 1 11 0M8 9.5 11 6'

/** How the story plays: from event to event, or by the clock at a speed. */
export function PlayMenu({
  session,
  pace,
  onChange,
}: {
  readonly session: Session
  readonly pace: Pace
  readonly onChange: (pace: Pace) => void
}) {
  const { messages, store } = session
  const speeds = speedsFor(store.get().story)
  const named = ({ count, unit }: Speed) => messages.play.speed(count, unit)
  const label = pace.by === 'event' ? messages.play.short.event : named(pace.speed)
  return (
    <Menu icon={DIAL} label={label} heard={messages.play.heard} messages={messages}>
      {() => (
        <>
          <Segmented
            legend={messages.play.label}
            options={WAYS.map((value) => ({ value, label: messages.play.ways[value] }))}
            value={pace.by}
            onChange={(by) => onChange({ ...pace, by })}
          />
          {pace.by === 'clock' && (
            <label className="field">
              <span>{messages.timeline.speed}</span>
              <select
                value={pace.speed.ms}
                onChange={({ target }) => {
                  const speed = speeds.find(({ ms }) => ms === Number(target.value))
                  if (speed) onChange({ by: 'clock', speed })
                }}
              >
                {speeds.map((speed) => (
                  <option key={speed.ms} value={speed.ms}>
                    {named(speed)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <p className="hint">{messages.play.meaning[pace.by]}</p>
        </>
      )}
    </Menu>
  )
}
