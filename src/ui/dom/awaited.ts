/**
 * What a reader has asked for and waits to see: where it is slow, a line says so, and where it never comes,
 * that it is missing. The head of the document counts the time (`src/publish/stoppedScript.ts`).
 */
export function awaited<T>(asked: Promise<T>): Promise<T> {
  dispatchEvent(new CustomEvent('part', { detail: asked }))
  return asked
}
