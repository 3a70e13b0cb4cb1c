/** Above this share of the window, what sticks leaves too little room to read the list. */
const MOST = 0.66

/** Up to this width in CSS px the page is one column, and map and scrubber stay at its top. */
const NARROW = '(max-width: 719px)'

/**
 * Keeps map and scrubber at hand while the list is read, as long as they leave room for it (not with
 * large text, not on a phone on its side). What they cover is told to the style sheet, so that no
 * link and no focus ends up under them.
 */
export function stickPictures(map: HTMLElement, time: HTMLElement): void {
  const root = document.documentElement
  const narrow = window.matchMedia(NARROW)
  // A frame is too low for anything to stay at its top.
  const isFramed = root.dataset['mode'] === 'embed'
  const measure = (): void => {
    const [above, below] = [map.offsetHeight, time.offsetHeight]
    const isSticky = !isFramed && narrow.matches && above + below <= window.innerHeight * MOST
    root.classList.toggle('is-sticky', isSticky)
    root.style.setProperty('--map-height', `${above}px`)
    root.style.setProperty('--stuck', isSticky ? `${above + below}px` : '0px')
  }
  const observer = new ResizeObserver(measure)
  observer.observe(map)
  observer.observe(time)
  window.addEventListener('resize', measure)
  measure()
}
