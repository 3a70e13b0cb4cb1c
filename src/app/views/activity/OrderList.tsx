import { useEffect, useRef, useState } from 'react'
import { inOrder, moved } from '../../../scene/activities/order.ts'
import { formatSpan } from '../../../text/span.ts'
import { Explained, Verdict } from './Explained.tsx'
import { Grip } from './Grip.tsx'
import type { Material } from './record.ts'

/** Gives the focus back to what moved an event: the browser drops it where the list is laid anew. */
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

/** The events in the order that was given: to be moved, or, with the solution, explained. */
export function OrderList({
  given,
  solution,
  material,
  onOrder,
}: {
  readonly given: readonly string[]
  /** Null while it is played. */
  readonly solution: readonly string[] | null
  readonly material: Material
  readonly onOrder: (ids: readonly string[]) => void
}) {
  const { activity: words } = material.words
  const { list, focusOn } = useFocusBack(given)
  const [said, setSaid] = useState('')
  const [drop, setDrop] = useState<number | null>(null)
  const right = solution ? inOrder(given, solution) : null
  const titleOf = (id: string) => material.index.events.get(id)?.title ?? id
  const move = (id: string, to: number, control: string) => {
    const next = moved(given, id, to)
    const place = next.indexOf(id)
    setSaid(words.nowAt(titleOf(id), place + 1, given.length))
    if (place === given.indexOf(id)) return
    focusOn(`${control} ${id}`)
    onOrder(next)
  }
  return (
    <>
      <ol className="order-list" ref={list}>
        {given.map((id, at) => {
          const event = material.index.events.get(id)
          const dropHere = drop === at ? ' is-drop' : ''
          return (
            <li key={id} className={`order-item${dropHere}`}>
              {!solution && (
                <Grip
                  control={`grip ${id}`}
                  label={words.grip(titleOf(id))}
                  onStep={(by) => move(id, at + by, 'grip')}
                  onOver={setDrop}
                  onDrop={(to) => move(id, to, 'grip')}
                />
              )}
              <div className="order-words">
                <b className="order-place">{at + 1}</b> {titleOf(id)}
                {solution && right && event && (
                  <div className="activity-answer">
                    <p>
                      <Verdict isRight={right.has(id)} material={material} />{' '}
                      <b>{formatSpan(event.span, { lang: material.story.language, long: true })}</b>
                      {!right.has(id) && ` ${words.belongs(solution.indexOf(id) + 1)}`}
                    </p>
                    <Explained
                      event={event}
                      sources={event.sources.map(({ source }) => source)}
                      material={material}
                    />
                  </div>
                )}
              </div>
              {!solution && (
                <span className="order-moves">
                  {([-1, 1] as const).map((by) => (
                    <button
                      type="button"
                      className="button is-icon"
                      key={by}
                      data-control={`${by} ${id}`}
                      aria-label={by < 0 ? words.earlier(titleOf(id)) : words.later(titleOf(id))}
                      aria-disabled={at + by < 0 || at + by >= given.length}
                      onClick={() => move(id, at + by, String(by))}
                    >
                      <svg viewBox="0 0 16 16" aria-hidden="true">
                        <path d={by < 0 ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} />
                      </svg>
                    </button>
                  ))}
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
