import type { KeyboardEvent, PointerEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
}

/** The place of the item at this height in the list around it. */
function placeAt(list: Element, height: number): number {
  const items = [...list.children]
  const below = items.findIndex((item) => height < item.getBoundingClientRect().bottom)
  return below < 0 ? items.length - 1 : below
}

/** By what an item of a list is dragged, or moved by the arrow keys, Home and End. */
export function Grip({
  control,
  label,
  onStep,
  onOver,
  onDrop,
}: {
  readonly control: string
  readonly label: string
  readonly onStep: (by: number) => void
  /** Over which place it is held; null: over none. */
  readonly onOver: (place: number | null) => void
  readonly onDrop: (place: number) => void
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined) return
    event.preventDefault()
    onStep(by)
  }
  const placeOf = ({ currentTarget, clientY, pointerId }: PointerEvent) => {
    const list = currentTarget.closest('ol')
    return list && currentTarget.hasPointerCapture(pointerId) ? placeAt(list, clientY) : null
  }
  return (
    <button
      type="button"
      className="order-grip"
      aria-label={label}
      data-control={control}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => onOver(placeOf(event))}
      onPointerUp={(event) => {
        const place = placeOf(event)
        onOver(null)
        if (place !== null) onDrop(place)
      }}
      onPointerCancel={() => onOver(null)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 5h10M3 8h10M3 11h10" />
      </svg>
    </button>
  )
}
