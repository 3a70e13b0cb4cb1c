import { parseMoment, type Instant } from '../../../model/time.ts'
import { offsetAt } from '../../../model/zone.ts'
import { nowOf } from '../../../scene/visible.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { useRested } from '../../useRested.ts'

const MINUTE = 60_000

/** "2025-03-19T17:00", as a date field wants it, by the clock of the zone. */
function toField(at: Instant, zone: string): string {
  return new Date(at + (offsetAt(at, zone) ?? 0)).toISOString().slice(0, 16)
}

function Field({
  label,
  at,
  zone,
  onChange,
}: {
  readonly label: string
  readonly at: Instant
  readonly zone: string
  readonly onChange: (at: Instant) => void
}) {
  return (
    <label className="date">
      <span className="visually-hidden">{label}</span>
      <input
        type="datetime-local"
        value={toField(at, zone)}
        onChange={({ target }) => {
          const moment = parseMoment(target.value, zone)
          if (moment) onChange(moment.earliest)
        }}
      />
    </label>
  )
}

/** The time shown as dates that can be typed, by the story's own clock. */
export function Dates({ session }: { readonly session: Session }) {
  const { words, commands } = session
  const story = useSession(session, (state) => state.story)
  const time = useRested(session, ({ shown }) => shown.time)
  const now = nowOf(story, time)
  const { zone } = story
  /** The end of the story is a midnight: it is shown as the last minute before. */
  const shown = (at: Instant) => Math.min(at, story.closes - MINUTE)
  if (now.mode !== 'between')
    return (
      <div className="dates">
        <Field
          label={words.timeline.goTo}
          at={shown(now.at)}
          zone={zone}
          onChange={commands.seek}
        />
      </div>
    )
  const { from, to } = now
  return (
    <div className="dates">
      <Field
        label={words.timeline.from}
        at={from}
        zone={zone}
        onChange={(at) => commands.setRange(at, to)}
      />
      <Field
        label={words.timeline.to}
        at={shown(to)}
        zone={zone}
        onChange={(at) => commands.setRange(from, at)}
      />
    </div>
  )
}
