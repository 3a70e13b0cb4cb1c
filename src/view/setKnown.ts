import { parseMoment } from '../model/time.ts'
import type { AsKnown, View } from './view.ts'

function isReadable(known: AsKnown): boolean {
  if (typeof known === 'number') return Number.isFinite(known)
  return parseMoment(known, 'UTC')?.precision === 'day'
}

/**
 * Shows the story as it was known then; null shows all. An invalid day or instant changes nothing.
 */
export function setKnown(view: View, known: AsKnown | null): View {
  if (known === view.known || (known !== null && !isReadable(known))) return view
  return { ...view, known }
}
