/** Ms that a frame counts for at most: a machine that is busy, or a page that is not seen, takes its time. */
const FRAME = 50

/** What has given no sign of life after so many ms of drawn frames is given up. */
export const PATIENCE = 8000

/** Calls back when the page has drawn for so long; returns a function that stops it. */
export function afterDrawn(patience: number, done: () => void): () => void {
  let left = patience
  let last: number | null = null
  let frame = requestAnimationFrame(function count(now) {
    left -= Math.min(FRAME, now - (last ?? now))
    last = now
    if (left <= 0) done()
    else frame = requestAnimationFrame(count)
  })
  return () => cancelAnimationFrame(frame)
}
