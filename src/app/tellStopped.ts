/**
 * Shows the line that a part of the page could not be loaded, with the button that mends it: for whatever
 * was asked for and does not come.
 */
export function tellStopped(): void {
  document.getElementById('stopped')?.removeAttribute('hidden')
}

/**
 * What a reader has asked for and waits to see: where it is slow, a line says so, and where it never comes,
 * the same as {@link tellStopped}. The head of the document counts the time (`build/stoppedScript.ts`).
 */
export function awaited<T>(asked: Promise<T>): Promise<T> {
  dispatchEvent(new CustomEvent('part', { detail: asked }))
  return asked
}
