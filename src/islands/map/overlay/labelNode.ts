import type { Label } from '../../../scene/map/labels/labelBox.ts'
import { node, type Node } from '../../../ui/tree/node.ts'

/** A label: an empty element to be positioned, with its text beside it. */
export function labelNode(label: Label, position: string | null = null): Node {
  const { kind, side, gap, strong, text } = label
  return node(
    'span',
    {
      class: position === null ? 'map-label' : `map-label ${position}`,
      'data-kind': kind,
      'data-side': side,
      'data-gap': gap,
      'data-strong': strong,
    },
    node('bdi', {}, text),
  )
}
