import { node, type Node } from '../node.ts'
import type { MapWords } from '../words.ts'

const ICONS = {
  in: 'M-6 0H6M0 -6V6',
  out: 'M-6 0H6',
  home: 'M-6 0L0 -6L6 0M-4 -1V6H4V-1',
} as const

function button(action: keyof typeof ICONS, name: string): Node {
  return node(
    'button',
    {
      type: 'button',
      class: 'map-control',
      'data-action': action,
      'aria-label': name,
      title: name,
    },
    node(
      'svg',
      { viewBox: '-10 -10 20 20', 'aria-hidden': 'true' },
      node('path', { d: ICONS[action] }),
    ),
  )
}

/** The buttons that do what gestures do. Without scripts the style sheet hides them. */
export function controlNodes(words: MapWords): Node {
  return node(
    'div',
    { class: 'map-controls' },
    button('in', words.zoomIn),
    button('out', words.zoomOut),
    button('home', words.home),
  )
}
