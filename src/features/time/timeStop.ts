/** What can have the focus over the timeline, in the order of the Enter key. */
function stopsIn(frame: HTMLElement): HTMLElement[] {
  const sliders = [...frame.querySelectorAll<HTMLElement>('input.thumb')]
  const target = frame.querySelector<HTMLElement>('.time-targets > .is-stop')
  return [...sliders, ...(target ? [target] : [])].filter((one) => one.closest('[hidden]') === null)
}

interface Hints {
  readonly first: string
  readonly within: string
}

/**
 * The timeline as one stop for the Tab key: its first handle. Enter goes on from a handle to the next, to the
 * lens and to what is drawn, with Shift back, and Escape to the first. Arrows stay the handles' own.
 *
 * @param hint ids of the elements that say so, of the first handle and of one to which Enter has led
 * @returns to be called whenever handles may have come or gone
 */
export function createTimeStop(frame: HTMLElement, hint: Hints): () => void {
  frame.addEventListener('keydown', (event) => {
    const { key, target, shiftKey } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    const stops = stopsIn(frame)
    const at = stops.findIndex((one) => one === target)
    const isSlider = target instanceof HTMLInputElement
    if (key === 'Escape' && (at > 0 || !isSlider)) {
      event.stopPropagation()
      return stops[0]?.focus()
    }
    if (key !== 'Enter' || at < 0 || !isSlider) return
    event.preventDefault()
    stops[(at + (shiftKey ? stops.length - 1 : 1)) % stops.length]?.focus()
  })
  return () => {
    for (const [index, slider] of [...frame.querySelectorAll('input.thumb')].entries()) {
      if (!(slider instanceof HTMLElement)) continue
      slider.tabIndex = index === 0 ? 0 : -1
      slider.setAttribute('aria-describedby', index === 0 ? hint.first : hint.within)
    }
  }
}
