import type { Arc } from '../../../scene/map/arcs.ts'
import type { Label } from '../../../scene/map/labels/labelBox.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import type { MapMessages } from '../messages.ts'

/** The name of a line of calls, beside it. */
export interface CallName {
  readonly id: string
  readonly arc: Arc
  readonly label: Label
}

/** The names that have room, each with its line. */
export function callNames(arcs: readonly Arc[], labels: readonly Label[]): CallName[] {
  return labels.flatMap((label) => {
    const arc = label.kind === 'arc' ? arcs.find(({ id }) => id === label.id) : undefined
    return arc ? [{ id: arc.id, arc, label }] : []
  })
}

function item({ side, gap, strong }: Label, position: string, child: Node): Node {
  const look = { 'data-kind': 'arc', 'data-side': side, 'data-gap': gap, 'data-strong': strong }
  return node('li', { class: `map-label ${position}`.trim(), ...look }, child)
}

/** For pages without scripts: a link to the article of the call, or of the last of several. */
export function callLink({ arc, label }: CallName, messages: MapMessages, position: string): Node {
  const look = {
    class: 'map-call',
    href: messages.href(arc.shown),
    'aria-label': messages.call(arc),
  }
  return item(label, position, node('a', look, node('bdi', {}, label.text)))
}

/** The name as a button: it selects the call, or opens the list of several. */
export function callButton(
  { id, arc, label }: CallName,
  messages: MapMessages,
  isOpen: boolean,
): Node {
  const button = node(
    'button',
    {
      type: 'button',
      class: 'map-call',
      'data-mark': id,
      'aria-label': messages.call(arc),
      'aria-expanded': arc.calls.length > 1 ? String(isOpen) : null,
      'aria-controls': isOpen ? `map-panel-${id}` : null,
      'aria-current': arc.state === 'selected' ? 'true' : null,
    },
    node('bdi', {}, label.text),
  )
  return item(label, '', button)
}
