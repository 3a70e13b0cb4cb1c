import { node, type Node } from '../node.ts'
import type { MapWords } from '../words.ts'

/** The id of the list of events without a place. */
export const SHELF = 'shelf'

/** The button for events with no place on the map; absent if every event has one. */
export function shelfNode(count: number, words: MapWords, isOpen: boolean): Node {
  const button = node(
    'button',
    {
      type: 'button',
      class: 'map-shelf-button',
      'data-mark': SHELF,
      'aria-expanded': String(isOpen),
      'aria-controls': isOpen ? `map-panel-${SHELF}` : null,
    },
    words.shelf(count),
  )
  return node('li', { class: 'map-shelf' }, button)
}
