import { heirOf, isUsable, trailOf, type Trail } from './heir.ts'

/** Where a link within the page has led: it can have the focus from then on. */
function targetOf(link: HTMLElement): HTMLElement | null {
  const hash = link instanceof HTMLAnchorElement ? link.getAttribute('href') : null
  if (!hash?.startsWith('#') || hash !== location.hash) return null
  const target = document.getElementById(hash.slice(1))
  if (target && target.tabIndex < 0) target.tabIndex = -1
  return target
}

/** ms after which what a press has loaded is there too. */
const LATE = 400

/**
 * The focus never falls on the document's body: when what has it is removed, hidden or switched off, be it by
 * its own press, its heir gets it. Who lets go of the focus by pressing beside it keeps that.
 *
 * @param watch calls back after anything in the page has changed
 */
export function keepFocus(watch: (changed: () => void) => void): void {
  let last: HTMLElement | null = null
  let trail: Trail | null = null
  let frame = 0

  function check(): void {
    frame = 0
    const { activeElement } = document
    const isLost = activeElement === document.body || activeElement === null
    const isOff = activeElement === last && last !== null && last.matches(':disabled')
    if (!last || !trail || !(isLost || isOff)) return
    // If it is still there, it has led elsewhere, or the reader has let go of it.
    const heir = isUsable(last) ? targetOf(last) : heirOf(trail)
    last = null
    heir?.focus({ preventScroll: true })
  }
  const soon = (): void => {
    frame ||= requestAnimationFrame(check)
  }
  const soonAndLate = (): void => {
    soon()
    setTimeout(soon, LATE)
  }
  const note = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLElement) || target === document.body) return
    last = target
    trail = trailOf(target)
  }
  note(document.activeElement)
  document.addEventListener('focusin', ({ target }) => note(target))
  document.addEventListener('focusout', soon)
  for (const type of ['click', 'keydown', 'change']) document.addEventListener(type, soonAndLate)
  watch(soon)
}
