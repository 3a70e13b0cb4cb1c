const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart', 'focusin'] as const

/** Calls back once, at the reader's first interaction anywhere on the page. */
export function onFirstInteraction(start: () => void): void {
  const over = new AbortController()
  const once = (): void => {
    if (over.signal.aborted) return
    over.abort()
    start()
  }
  for (const sign of SIGNS)
    window.addEventListener(sign, once, { signal: over.signal, passive: true, capture: true })
}

/**
 * Holds the first click in an element whose script is still loading and replays it when `ready`
 * resolves, so that a quick finger is not ignored. Disclosures work without a script and are let
 * through.
 */
export function keepClick(element: HTMLElement, ready: Promise<void>): void {
  let kept: HTMLElement | null = null
  const keep = (event: Event): void => {
    const { target } = event
    if (!(target instanceof HTMLElement || target instanceof SVGElement)) return
    const control = target.closest<HTMLElement>('button, input, select')
    if (!control || control.matches('input[type="search"], input[type="datetime-local"], select'))
      return
    event.preventDefault()
    event.stopPropagation()
    kept = control
  }
  element.addEventListener('click', keep, { capture: true })
  const release = (): void => element.removeEventListener('click', keep, { capture: true })
  ready.then(() => {
    release()
    kept?.click()
  }, release)
}
