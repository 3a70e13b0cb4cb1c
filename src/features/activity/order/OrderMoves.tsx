import type { ActivityMessages } from '../messages.ts'

const ARROWS = { '-1': 'M8 13V3M4 7l4-4 4 4', '1': 'M8 3v10M4 9l4 4 4-4' }

/**
 * Two buttons that move an event one place, for those who do not drag. At either end, the button
 * that cannot move it stays in place and keeps any focus.
 */
export function OrderMoves({
  id,
  title,
  isFirst,
  isLast,
  messages,
  onMove,
}: {
  readonly id: string
  readonly title: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly messages: ActivityMessages
  readonly onMove: (by: -1 | 1) => void
}) {
  return (
    <span className="order-moves">
      {([-1, 1] as const).map((by) => (
        <button
          type="button"
          className="button is-icon"
          key={by}
          data-control={`${by} ${id}`}
          aria-label={by < 0 ? messages.earlier(title) : messages.later(title)}
          aria-disabled={by < 0 ? isFirst : isLast}
          onClick={() => onMove(by)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ARROWS[by]} />
          </svg>
        </button>
      ))}
    </span>
  )
}
