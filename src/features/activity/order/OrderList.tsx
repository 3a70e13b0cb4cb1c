import { useEffect, useRef, useState } from 'react'
import type { Event } from '../../../core/model/event.ts'
import { inOrder, moved } from '../../../scene/activities/order.ts'
import { daysOf } from '../../../text/dates.ts'
import { formatSpan } from '../../../text/span.ts'
import { Explained, Verdict } from '../Explained.tsx'
import { Grip } from './Grip.tsx'
import { OrderMoves } from './OrderMoves.tsx'
import type { Material } from '../record.ts'

/**
 * Returns the focus to the control that moved an event: the browser drops it when the list is
 * reordered.
 */
function useFocusBack(given: readonly string[]) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-control="${wanted.current}"]`)?.focus()
    wanted.current = null
  }, [given])
  const focusOn = (control: string): void => {
    wanted.current = control
  }
  return { list, focusOn }
}

/** After the focus has come back, ms: a screen reader that tells where it is says nothing else meanwhile. */
const AFTER_FOCUS = 150

/** What a status says, and what has it say something: each time anew, though it be the same. */
function useSaidLate(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = (text: string): void => {
    setSaid('')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(text), AFTER_FOCUS)
  }
  return [said, say]
}

/** Whether an event was in its right place, when it happened, and its sources. */
function OrderAnswer({
  event,
  given,
  solution,
  material,
}: {
  readonly event: Event
  readonly given: readonly string[]
  readonly solution: readonly string[]
  readonly material: Material
}) {
  const isRight = inOrder(given, solution).has(event.id)
  const place = solution.indexOf(event.id) + 1
  return (
    <div className="activity-answer">
      <p>
        <Verdict isRight={isRight} material={material} />{' '}
        <b>{formatSpan(event.span, { ...daysOf(material.story), long: true })}</b>
        {!isRight && <span>{` ${material.messages.activity.belongs(place)}`}</span>}
      </p>
      <Explained event={event} material={material} />
    </div>
  )
}

/** The events in the given order: to be moved or, with the solution, explained. */
export function OrderList({
  given,
  solution,
  material,
  onOrder,
}: {
  readonly given: readonly string[]
  /** Null during play. */
  readonly solution: readonly string[] | null
  readonly material: Material
  readonly onOrder: (ids: readonly string[]) => void
}) {
  const { activity: messages } = material.messages
  const { list, focusOn } = useFocusBack(given)
  const [said, say] = useSaidLate()
  const [drop, setDrop] = useState<number | null>(null)
  const move = (id: string, title: string, to: number, control: string) => {
    const next = moved(given, id, to)
    const place = next.indexOf(id)
    say(messages.nowAt(title, place + 1, given.length))
    if (place === given.indexOf(id)) return
    focusOn(`${control} ${id}`)
    onOrder(next)
  }
  const itemOf = (id: string, at: number) => {
    const event = material.index.events.get(id)
    const title = event?.title ?? id
    return (
      <li key={id} className={`order-item${drop === at ? ' is-drop' : ''}`}>
        {!solution && (
          <Grip
            control={`grip ${id}`}
            label={messages.grip(title)}
            onStep={(by) => move(id, title, at + by, 'grip')}
            onOver={setDrop}
            onDrop={(to) => move(id, title, to, 'grip')}
          />
        )}
        <div className="order-words">
          <b className="order-place">{at + 1}</b> <span>{title}</span>
          {solution && event && <OrderAnswer {...{ event, given, solution, material }} />}
        </div>
        {!solution && (
          <OrderMoves
            id={id}
            title={title}
            isFirst={at === 0}
            isLast={at === given.length - 1}
            messages={messages}
            onMove={(by) => move(id, title, at + by, String(by))}
          />
        )}
      </li>
    )
  }
  return (
    <>
      <ol className="order-list" ref={list}>
        {given.map(itemOf)}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
