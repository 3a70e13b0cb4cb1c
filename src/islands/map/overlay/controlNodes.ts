import { node, type Node } from '../../../ui/tree/node.ts'
import type { MapMessages } from '../messages.ts'

const ICONS = {
  in: 'M-6 0H6M0 -6V6',
  out: 'M-6 0H6',
  home: 'M-6 0L0 -6L6 0M-4 -1V6H4V-1',
  move: 'M-7 0H7M0 -7V7M-5 -2L-7 0L-5 2M5 -2L7 0L5 2M-2 -5L0 -7L2 -5M-2 5L0 7L2 5',
  left: 'M6 0H-6M-1 -5L-6 0L-1 5',
  right: 'M-6 0H6M1 -5L6 0L1 5',
  up: 'M0 6V-6M-5 -1L0 -6L5 -1',
  down: 'M0 -6V6M-5 1L0 6L5 1',
} as const

function button(
  action: keyof typeof ICONS,
  name: string,
  state: Readonly<Record<string, string>> = {},
): Node {
  return node(
    'button',
    {
      type: 'button',
      class: 'map-control',
      'data-action': action,
      'aria-label': name,
      title: name,
      ...state,
    },
    node(
      'svg',
      { viewBox: '-10 -10 20 20', 'aria-hidden': 'true' },
      node('path', { d: ICONS[action] }),
    ),
  )
}

/** The buttons that do what gestures do. Without scripts the style sheet hides them. */
export function controlNodes(messages: MapMessages): Node {
  return node(
    'div',
    { class: 'map-controls' },
    button('in', messages.zoomIn),
    button('out', messages.zoomOut),
    button('home', messages.home),
    button('move', messages.move, { 'aria-expanded': 'false' }),
  )
}

/** The buttons that move the picture, after the last of {@link controlNodes}. */
export function moveNodes(messages: MapMessages): Node {
  return node(
    'div',
    { class: 'map-move' },
    button('left', messages.left),
    button('up', messages.up),
    button('down', messages.down),
    button('right', messages.right),
  )
}
