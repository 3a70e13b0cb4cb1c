import { parseMoment, type Instant } from '../../../model/time.ts'
import { offsetAt } from '../../../model/zone.ts'
import { nowOf } from '../../../scene/visible.ts'
import { isOnlyOrder } from '../../../text/say.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'
import { useRested } from '../../useRested.ts'

const MINUTE = 60_000

/** "2025-03-19T17:00", in the format of a date field, by the clock of the zone. */
function toField(at: Instant, zone: string): string {
  return new Date(at + (offsetAt(at, zone) ?? 0)).toISOString().slice(0, 16)
}

/** Where an event rests of which only the day is known, the field asks for a day: no hour is made up. */
function Field({
  label,
  at,
  zone,
  isDay,
  onChange,
}: {
  readonly label: string
  readonly at: Instant
  readonly zone: string
  readonly isDay: boolean
  readonly onChange: (at: Instant) => void
}) {
  return (
    <label className="date">
      <span className="visually-hidden">{label}</span>
      <input
        type={isDay ? 'date' : 'datetime-local'}
        value={toField(at, zone).slice(0, isDay ? 10 : 16)}
        onChange={({ target }) => {
          const moment = parseMoment(target.value, zone)
          if (moment) onChange(isDay ? moment.latest : moment.earliest)
        }}
      />
    </label>
  )
}

/** The time shown, as editable dates, by the story's own clock. */
export function Dates({ session }: { readonly session: Session }) {
  const { words, commands } = session
  const story = useSession(session, (state) => state.story)
  const time = useRested(session, ({ shown }) => shown.time)
  const now = nowOf(story, time)
  const { zone } = story
  /** The end of the story is a midnight, shown as the minute before it. */
  const shown = (at: Instant) => Math.min(at, story.closes - MINUTE)
  const isDay = (at: Instant) => isOnlyOrder(story, at)
  if (now.mode !== 'between')
    return (
      <div className="dates">
        <Field
          label={words.timeline.goTo}
          at={shown(now.at)}
          zone={zone}
          isDay={isDay(now.at)}
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
        isDay={isDay(from)}
        onChange={(at) => commands.setRange(at, to)}
      />
      <Field
        label={words.timeline.to}
        at={shown(to)}
        zone={zone}
        isDay={isDay(to)}
        onChange={(at) => commands.setRange(from, at)}
      />
    </div>
  )
}
