import { node, type Node } from '../../../ui/tree/node.ts'
import type { MapMessages } from '../messages.ts'

/** The id of the list of events without a place. */
export const UNPLACED = 'unplaced'

/** The button for events with no place on the map; absent if every event has one. */
export function unplacedNode(count: number, messages: MapMessages, isOpen: boolean): Node {
  const button = node(
    'button',
    {
      type: 'button',
      class: 'map-unplaced-button',
      'data-mark': UNPLACED,
      'aria-expanded': String(isOpen),
      'aria-controls': isOpen ? `map-panel-${UNPLACED}` : null,
    },
    messages.unplaced(count),
  )
  return node('li', { class: 'map-unplaced' }, button)
}
