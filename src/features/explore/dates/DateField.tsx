import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Instant } from '../../../core/time/instant.ts'
import { parseMoment } from '../../../core/time/time.ts'
import { localDay } from '../../../core/time/zone.ts'
import { formatClock, formatDay } from '../../../text/dates.ts'
import { readDate } from '../../../text/readDate.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import type { Session } from '../../../session/session.ts'
import type * as Picker from './Calendar.tsx'
import { awaited, tellStopped } from '../../../session/tellStopped.ts'

/** Which instant a day without a time of day stands for. */
export type DayEdge = 'start' | 'end'

interface DateFieldProps {
  readonly session: Session
  readonly story: StoryOutline
  readonly label: string
  readonly at: Instant
  /** Whether only the day is meant: no time of day is made up. */
  readonly isDay: boolean
  readonly edge: DayEdge
  readonly onChange: (at: Instant) => void
  /** Opens the calendar whenever this number grows: asked for by another control. */
  readonly asked?: number
}

function instantOf(day: string, clock: string | null, edge: DayEdge, zone: string): Instant | null {
  const moment = parseMoment(clock === null ? day : `${day}T${clock}`, zone)
  if (!moment) return null
  return clock === null && edge === 'end' ? moment.latest : moment.earliest
}

/** The day that an instant belongs to: a midnight ends the day before it where an end is meant. */
function dayOf(at: Instant, edge: DayEdge, zone: string): string {
  return localDay(edge === 'end' ? at - 1 : at, zone)
}

/** "19 March, 17:01"; the day alone at its edge, or where no time of day is known. */
function written({ at, isDay, edge, story }: DateFieldProps): string {
  const { zone, language: lang, sharedYear } = story
  const day = dayOf(at, edge, zone)
  const isWhole = isDay || instantOf(day, null, edge, zone) === at
  const shown = instantOf(day, null, 'start', zone) ?? at
  const style = { lang, sharedYear }
  return isWhole
    ? formatDay(shown, zone, style)
    : `${formatDay(at, zone, style)}, ${formatClock(at, zone)}`
}

/**
 * A date in the words of the page and by its own 24-hour clock, typed or picked. What cannot be read
 * stays as it was typed, with an example beside it; Esc gives the field its date back.
 */
export function DateField(props: DateFieldProps) {
  const { session, story, label, at, edge, onChange, asked = 0 } = props
  const { messages } = session
  const text = written(props)
  const [typed, setTyped] = useState<string | null>(null)
  const [isUnread, setUnread] = useState(false)
  const [picker, setPicker] = useState<typeof Picker | null>(null)
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const note = useId()

  const open = () => {
    awaited(import('./Calendar.tsx')).then(
      (loaded) => {
        setPicker(loaded)
        setOpen(true)
      },
      // Without the calendar the date can still be typed.
      tellStopped,
    )
  }
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  useEffect(() => {
    if (asked > 0) open()
  }, [asked])
  useEffect(() => {
    if (!isOpen) return
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false)
    }
    const panel = place.current?.querySelector<HTMLElement>('.panel')
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', onPress)
    panel?.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      panel?.removeEventListener('keydown', onEscape)
    }
  }, [isOpen])

  const giveBack = () => {
    setTyped(null)
    setUnread(false)
  }
  const take = () => {
    if (typed === null || typed === text) return giveBack()
    const { opens, closes, zone, language: lang } = story
    const read = readDate(typed, { opens, closes, zone, lang })
    const instant = read && instantOf(read.day, read.clock, edge, zone)
    if (instant === null) return setUnread(true)
    giveBack()
    onChange(instant)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take()
    if (event.key === 'ArrowDown') open()
    if (event.key !== 'Escape' || typed === null) return
    event.stopPropagation()
    giveBack()
  }
  const choose = (day: string) => {
    const instant = instantOf(day, null, edge, story.zone)
    close()
    if (instant !== null) onChange(instant)
  }
  return (
    <div className="date" ref={place}>
      <input
        type="text"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isUnread}
        aria-describedby={isUnread ? note : undefined}
        value={typed ?? text}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => {
          setTyped(target.value)
          setUnread(false)
        }}
        onBlur={take}
        onKeyDown={onKey}
      />
      <button
        type="button"
        className="button is-icon"
        aria-label={messages.calendar.open}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        ref={opener}
        onClick={() => (isOpen ? close() : open())}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h12v10H2zM2 7.5h12M5 2v3M11 2v3" />
        </svg>
      </button>
      {isUnread && (
        <p className="hint" id={note} role="alert">
          {messages.calendar.unread(text)}
        </p>
      )}
      {isOpen && picker && (
        <div className="panel" role="dialog" aria-label={messages.calendar.open}>
          <picker.Calendar
            story={story}
            messages={messages}
            chosen={dayOf(at, edge, story.zone)}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  )
}
