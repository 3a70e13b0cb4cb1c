import { EVENT_STANDINGS } from '../../core/model/status.ts'
import type { CardKnowledge } from './cardKnowledge.ts'
import type { Undo } from './undo.ts'

/** Shapes and standings may both have hyphens in their names. */
const GLYPH = new RegExp(`^#glyph-(.+)-(?:${EVENT_STANDINGS.join('|')})$`)

/** The mark and the word for how an event stood, where the claims known give another standing. */
export function paintStanding(
  card: HTMLElement,
  { event, messages }: CardKnowledge,
  undo: Undo,
): void {
  const label = card.querySelector<HTMLElement>('.kicker .standing')
  const now = messages.eventStandings[event.standing].label
  if (!label || label.textContent === now) return
  if (event.standing === 'undisputed') undo.hide(label)
  else undo.refill(label, now)
  const use = card.querySelector('.kicker .glyph use')
  const shape = GLYPH.exec(use?.getAttribute('href') ?? '')?.[1]
  if (use && shape) undo.setAttribute(use, 'href', drawingOf(shape, event.standing))
}

/** The page draws only what its story needs; what it lacks is drawn plain. */
function drawingOf(shape: string, standing: string): string {
  const id = `glyph-${shape}-${standing}`
  return document.getElementById(id) ? `#${id}` : `#glyph-${shape}-undisputed`
}
