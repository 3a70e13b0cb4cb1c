import { holdPress } from '../../../ui/dom/press.ts'
import type { KeyboardEvent, PointerEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
}

/** The index of the item at this height in its list. */
function placeAt(list: Element, height: number): number {
  const items = [...list.children]
  const below = items.findIndex((item) => height < item.getBoundingClientRect().bottom)
  return below < 0 ? items.length - 1 : below
}

/** The handle by which a list item is dragged, or moved with the arrow keys, Home and End. */
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
  /** The place it is held over; null if none. */
  readonly onOver: (place: number | null) => void
  readonly onDrop: (place: number) => void
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    // With these a key belongs to the browser, here as in all other places.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = STEPS[event.key]
    if (by === undefined) return
    event.preventDefault()
    onStep(by)
  }
  const onPress = ({ nativeEvent, currentTarget }: PointerEvent) => {
    const list = currentTarget.closest('ol')
    if (!list || nativeEvent.button !== 0) return
    let place: number | null = null
    holdPress(currentTarget, nativeEvent, {
      move: ({ clientY }) => {
        place = placeAt(list, clientY)
        onOver(place)
      },
      end: (how) => {
        onOver(null)
        if (how === 'released' && place !== null) onDrop(place)
      },
    })
  }
  return (
    <button
      type="button"
      className="order-grip"
      aria-label={label}
      data-control={control}
      onKeyDown={onKeyDown}
      onPointerDown={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 5h10M3 8h10M3 11h10" />
      </svg>
    </button>
  )
}
