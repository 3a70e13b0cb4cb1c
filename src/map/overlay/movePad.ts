import { toElement } from '../node.ts'
import type { MapWords } from '../words.ts'
import { moveNodes } from './controlNodes.ts'

/**
 * Opens and closes the buttons that move the map, for those who neither drag nor press keys. They are
 * made when first asked for, and stand right behind the button that opens them.
 */
export function createMovePad(controls: Element, words: MapWords, signal: AbortSignal): void {
  const opener = controls.querySelector<HTMLElement>('[data-action="move"]')
  const toggle = (): void => {
    const known = controls.querySelector<HTMLElement>('.map-move')
    if (known) known.hidden = !known.hidden
    else opener?.after(toElement(moveNodes(words)))
    opener?.setAttribute('aria-expanded', String(known === null || !known.hidden))
  }
  opener?.addEventListener('click', toggle, { signal })
}
