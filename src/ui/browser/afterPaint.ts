/** Work deferred until the most important content is on screen. */

/**
 * Calls back once the current state has been painted: in a task of its own after the next frame, so
 * that keys and pointer events that arrived meanwhile come first. A hidden page paints nothing.
 */
export function afterPaint(work: () => void): void {
  const soon = (): void => void setTimeout(work)
  if (document.hidden) soon()
  else requestAnimationFrame(soon)
}

/**
 * Runs all the jobs after the next paint, each in a task of its own, so that a key waits at most
 * for one of them. If called again while some are left, it paints first and then starts with those:
 * however fast the keys come, each job gets its turn, and none runs twice for one call.
 */
export function createSlices(works: readonly (() => void)[]): () => void {
  const due = new Set<() => void>()
  let latest = 0

  function go(asked: number): void {
    if (asked !== latest) return
    const [work] = due
    if (!work) return
    due.delete(work)
    work()
    setTimeout(go, 0, asked)
  }

  return () => {
    for (const work of works) due.add(work)
    latest += 1
    const asked = latest
    afterPaint(() => go(asked))
  }
}
