import { actionOf, belongsToControl, isLetter, type Action } from './keys.ts'
import { letters } from './letters.ts'

/** What Space presses, however the focus came to it. */
const PRESSED = 'button, summary, a[href], [role="button"], [type="checkbox"], [type="radio"]'

/** Where letters are letters. */
const FIELDS =
  'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]'

/** While a sheet is open over the picture, its own keys scroll it; these advance the lesson. */
const OVER_SHEETS: ReadonlySet<string> = new Set(['PageDown', 'PageUp'])

export interface KeyHost {
  readonly isSheetOpen: () => boolean
  readonly act: (action: Action) => void
}

/**
 * Handles the presenter's keys before anything else on the page. A control reached with Tab keeps
 * the keys that operate it; one that was clicked keeps Space alone, or the clicker would get stuck on it.
 */
export function listenToKeys({ isSheetOpen, act }: KeyHost, signal: AbortSignal): void {
  let isByTab = false
  const options = { signal, capture: true }
  const isKept = (event: KeyboardEvent): boolean => {
    const { target } = event
    // Another dialog, such as the tour builder, gets all keys.
    if (!isSheetOpen() && document.querySelector('dialog[open]')) return true
    if (!(target instanceof Element) || target === document.body) return false
    if (target.matches(FIELDS)) return true
    if (event.key === ' ' && target.closest(PRESSED)) return true
    if (isSheetOpen()) return belongsToControl(event) && !OVER_SHEETS.has(event.key)
    return isByTab && belongsToControl(event)
  }
  window.addEventListener('pointerdown', () => (isByTab = false), options)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') isByTab = true
      if (isLetter(event) && !letters.areOn()) return
      const action = actionOf(event)
      if (action === null || event.defaultPrevented || isKept(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act(action)
    },
    options,
  )
}
