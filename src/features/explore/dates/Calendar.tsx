import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { StoryOutline } from '../../../core/model/story.ts'
import {
  calendarMonth,
  dayAfter,
  monthAfter,
  type CalendarDay,
} from '../../../scene/timeline/axis/calendar.ts'
import { formatDate } from '../../../text/dates.ts'
import type { Messages } from '../../../text/messages/index.ts'
import { addStyle } from '../../../ui/styles/lateStyle.ts'
import css from './calendar.css?inline'

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The first day of the week where the language is spoken: 1 is Monday. Not every browser knows it. */
function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    readonly getWeekInfo?: () => { readonly firstDay: number }
    readonly weekInfo?: { readonly firstDay: number }
  }
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1
}

function weekdayNames(locale: string, first: number): readonly { short: string; long: string }[] {
  const named = (weekday: 'short' | 'long', at: Date) =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(at)
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, index) => {
    const at = new Date(Date.UTC(2024, 0, first + index))
    return { short: named('short', at), long: named('long', at) }
  })
}

interface CalendarProps {
  readonly story: StoryOutline
  readonly messages: Messages
  /** "2025-03-19": the day that is shown as chosen and has the focus at first. */
  readonly chosen: string
  readonly onChoose: (day: string) => void
}

function Day({
  day,
  isFocused,
  chosen,
  messages,
  story,
  onChoose,
}: Omit<CalendarProps, 'chosen'> & {
  readonly day: CalendarDay
  readonly isFocused: boolean
  readonly chosen: boolean
}) {
  const name = `${formatDate(day.day, story.language)}, ${messages.count.events(day.events)}`
  return (
    <button
      type="button"
      data-day={day.day}
      aria-label={name}
      aria-current={chosen ? 'date' : undefined}
      disabled={!day.isInStory}
      tabIndex={isFocused ? 0 : -1}
      onClick={() => onChoose(day.day)}
    >
      <span>{Number(day.day.slice(8))}</span>
      <svg viewBox="0 0 24 4" aria-hidden="true">
        {/* A bar for up to four events: the busy days show. */}
        {day.events > 0 && <rect width={Math.min(4, day.events) * 6} height="4" />}
      </svg>
    </button>
  )
}

/**
 * The days of the story as months, of which one is chosen. Arrow keys move by day and week, Home and
 * End within the week, Page Up and Page Down by month (the pattern of a date grid in the ARIA Authoring
 * Practices Guide).
 */
export function Calendar({ story, messages, chosen, onChoose }: CalendarProps) {
  addStyle(css)
  const [focused, setFocused] = useState(() => dayAfter(story, chosen, 0))
  const grid = useRef<HTMLTableElement>(null)
  useEffect(() => {
    grid.current
      ?.querySelector<HTMLElement>(`[data-day="${focused}"]`)
      ?.focus({ preventScroll: true })
  }, [focused])
  const first = firstWeekday(messages.locale)
  const { month, weeks } = calendarMonth(story, focused.slice(0, 7), first)
  const toMonth = (by: number) => {
    const target = monthAfter(month, by)
    const day = `${target}-${focused.slice(8)}`
    const isReal = new Date(`${day}T00:00Z`).getUTCDate() === Number(focused.slice(8))
    setFocused(dayAfter(story, isReal ? day : `${target}-28`, 0))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const row = weeks.find((week) => week.some((day) => day?.day === focused))?.filter(Boolean)
    const target: Readonly<Record<string, string | undefined>> = {
      Home: row?.[0]?.day,
      End: row?.at(-1)?.day,
    }
    const step = STEPS[event.key]
    if (step !== undefined) setFocused(dayAfter(story, focused, step))
    else if (event.key === 'PageUp' || event.key === 'PageDown')
      toMonth(event.key === 'PageUp' ? -1 : 1)
    else if (target[event.key] !== undefined)
      setFocused(dayAfter(story, target[event.key] ?? focused, 0))
    else return
    event.preventDefault()
  }
  return (
    <div className="calendar">
      <p className="calendar-head">
        <button type="button" className="button is-icon" onClick={() => toMonth(-1)}>
          <span className="visually-hidden">{messages.calendar.earlier}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10.5 3 5.5 8l5 5" />
          </svg>
        </button>
        <b aria-live="polite">{formatDate(month, story.language)}</b>
        <button type="button" className="button is-icon" onClick={() => toMonth(1)}>
          <span className="visually-hidden">{messages.calendar.later}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m5.5 3 5 5-5 5" />
          </svg>
        </button>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of a date grid is a table with this role */}
      <table role="grid" ref={grid} onKeyDown={onKey}>
        <thead>
          <tr>
            {weekdayNames(messages.locale, first).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            <tr key={row}>
              {week.map((day, column) => (
                <td key={column}>
                  {day && (
                    <Day
                      day={day}
                      isFocused={day.day === focused}
                      chosen={day.day === chosen}
                      messages={messages}
                      story={story}
                      onChoose={onChoose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
