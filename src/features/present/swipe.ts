/** CSS px that a finger must move sideways before it counts. */
const FAR = 48

/**
 * A one-finger swipe sideways, like turning a page: `move(1)` towards the start of the line, else
 * `move(-1)`.
 */
export function listenToSwipe(
  surface: HTMLElement,
  move: (by: 1 | -1) => void,
  signal: AbortSignal,
): void {
  let start: Touch | null = null
  const options = { signal, passive: true }
  surface.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = touches.length === 1 ? (touches[0] ?? null) : null
    },
    options,
  )
  surface.addEventListener(
    'touchend',
    ({ changedTouches: [end] }) => {
      if (!start || !end) return
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY]
      start = null
      const isMirrored = getComputedStyle(surface).direction === 'rtl'
      if (Math.abs(x) > FAR && Math.abs(x) > 1.5 * Math.abs(y)) move(x < 0 !== isMirrored ? 1 : -1)
    },
    options,
  )
  // Taken away by the browser, for a menu or for another window: no page is turned.
  const forget = (): void => {
    start = null
  }
  for (const end of ['touchcancel', 'contextmenu', 'blur'])
    window.addEventListener(end, forget, options)
}
