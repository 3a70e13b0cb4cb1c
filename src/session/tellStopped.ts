export { awaited } from '../ui/dom/awaited.ts'

/**
 * Shows the line that a part of the page could not be loaded, with the button that mends it: for whatever
 * was asked for and does not come.
 */
export function tellStopped(): void {
  document.getElementById('stopped')?.removeAttribute('hidden')
}
