/** Work that waits until what matters most is on the screen. */

/**
 * Calls once what the page is now has been painted: in a task of its own behind the next frame, so
 * that keys and pointers that came meanwhile go first. A page that nobody sees paints nothing.
 */
export function afterPaint(work: () => void): void {
  const soon = (): void => void setTimeout(work)
  if (document.hidden) soon()
  else requestAnimationFrame(soon)
}

/**
 * Does all of the works after the next paint, each in a task of its own, so that the longest wait of
 * a key is that for one of them. Asked again while some are left, it paints first and then begins
 * with those: however fast the keys come, each work has its turn, and none is done twice for one asking.
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
