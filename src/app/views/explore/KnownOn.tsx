import { useEffect, useRef } from 'react'
import { parseMoment } from '../../../model/time.ts'
import { localDay } from '../../../model/zone.ts'
import { nowOf } from '../../../scene/visible.ts'
import { formatClock } from '../../../text/dates.ts'
import { knownWordsFor } from '../../../text/knownWords.ts'
import { asKnownAt } from '../../../view/asKnown.ts'
import type { AsKnown } from '../../../view/view.ts'
import type { Session } from '../../session.ts'
import { useSession } from '../../useSession.ts'

const MONTH = 31 * 86_400_000

function fieldsOf(known: AsKnown | null, zone: string): { day: string; clock: string } {
  if (known === null) return { day: '', clock: '' }
  if (typeof known === 'string') return { day: known, clock: '' }
  return { day: localDay(known, zone), clock: formatClock(known, zone) }
}

/** A field that keeps partial input and follows changes made elsewhere. */
function Field({
  label,
  value,
  onEnter,
  ...rest
}: {
  readonly label: string
  readonly type: 'date' | 'time'
  readonly value: string
  readonly onEnter: (value: string) => void
  readonly min?: string
  readonly max?: string
}) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value
  }, [value])
  return (
    <label className="date">
      <span>{label}</span>
      <input
        {...rest}
        ref={input}
        defaultValue={value}
        onChange={({ target }) => target.validity.valid && onEnter(target.value)}
      />
    </label>
  )
}

/** "As known on": a day, and optionally a time, after which nothing counts as known. */
export function KnownOn({ session }: { readonly session: Session }) {
  const { store, commands } = session
  const words = knownWordsFor(store.whole.language)
  const known = useSession(session, ({ view }) => view.known)
  const { zone, opens, closes } = store.whole
  const { day, clock } = fieldsOf(known, zone)
  const know = (on: string, at: string) => {
    if (on === '') return
    const moment = at === '' ? null : parseMoment(`${on}T${at}`, zone)
    commands.setKnown(moment ? moment.earliest : on)
  }
  const followPlayhead = () => {
    const now = nowOf(store.whole, store.get().view.time)
    commands.setKnown(asKnownAt(now.mode === 'between' ? now.to : now.at, zone))
  }
  return (
    <fieldset className="known-on">
      <legend>{words.legend}</legend>
      <div className="known-fields">
        <Field
          type="date"
          label={words.day}
          value={day}
          min={localDay(opens, zone)}
          max={localDay(closes + MONTH, zone)}
          onEnter={(value) => know(value, clock)}
        />
        <Field
          type="time"
          label={words.clock}
          value={clock}
          onEnter={(value) => know(day, value)}
        />
        <button type="button" className="button" onClick={followPlayhead}>
          {words.atPlayhead}
        </button>
        {known !== null && (
          <button type="button" className="button" onClick={() => commands.setKnown(null)}>
            {words.leave}
          </button>
        )}
      </div>
      <p className="hint">{words.hint}</p>
    </fieldset>
  )
}
