import { toElement } from '../../../ui/tree/node.ts'
import type { MapMessages } from '../messages.ts'
import { moveNodes } from './controlNodes.ts'

/**
 * Shows and hides the buttons that move the map, for those who use neither dragging nor keys. They
 * are created on first use, directly after the button that shows them.
 */
export function createMovePad(controls: Element, messages: MapMessages, signal: AbortSignal): void {
  const opener = controls.querySelector<HTMLElement>('[data-action="move"]')
  const toggle = (): void => {
    const known = controls.querySelector<HTMLElement>('.map-move')
    if (known) known.hidden = !known.hidden
    else opener?.after(toElement(moveNodes(messages)))
    opener?.setAttribute('aria-expanded', String(known === null || !known.hidden))
  }
  opener?.addEventListener('click', toggle, { signal })
}
