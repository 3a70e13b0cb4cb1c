import { actionOf, belongsToControl, type Action } from './keys.ts'

/** Where letters are letters. */
const FIELDS = 'input:not([type="range"]), textarea, select, [contenteditable]'

/** While a sheet lies over the picture, its own keys scroll it; these go on with the lesson. */
const OVER_SHEETS: ReadonlySet<string> = new Set(['PageDown', 'PageUp'])

export interface KeyHost {
  readonly isSheetOpen: () => boolean
  readonly act: (action: Action) => void
}

/**
 * Takes the presenter's keys before anything else on the page can. A control that was reached by Tab
 * keeps the keys that work it; one that was clicked does not, or the clicker would stop at it.
 */
export function listenToKeys({ isSheetOpen, act }: KeyHost, signal: AbortSignal): void {
  let isByTab = false
  const options = { signal, capture: true }
  const isKept = (event: KeyboardEvent): boolean => {
    const { target } = event
    // Another dialog, such as the one that makes a path, has all keys for itself.
    if (!isSheetOpen() && document.querySelector('dialog[open]')) return true
    if (!(target instanceof Element) || target === document.body) return false
    if (target.matches(FIELDS)) return true
    if (isSheetOpen()) return belongsToControl(event) && !OVER_SHEETS.has(event.key)
    return isByTab && belongsToControl(event)
  }
  window.addEventListener('pointerdown', () => (isByTab = false), options)
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab') isByTab = true
      const action = actionOf(event)
      if (action === null || event.defaultPrevented || isKept(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      act(action)
    },
    options,
  )
}
