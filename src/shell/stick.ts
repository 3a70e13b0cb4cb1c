/** The share of a phone's window above which what sticks to its top leaves too little room to read. */
const MOST = 0.5

/** What of the map is seen at least while the list is read on a phone, CSS px: as in features/maps/folded.css. */
const LEAST = 88

/** The map alone, above a timeline with all its lanes, may take less: it only follows the reading. */
const MOST_OF_MAP = 0.42

/** Up to these widths in CSS px the page has one column, on a phone with a slim timeline. */
const PHONE = '(max-width: 719px)'
const COLUMN = '(max-width: 999px)'

/** Whether map and slim timeline, or on a wider page the map alone, stick to the top of the window. */
function isStuckAt(map: number, time: number): boolean {
  const share = (height: number): number => height / window.innerHeight
  if (window.matchMedia(PHONE).matches) return share(LEAST + time) <= MOST
  return window.matchMedia(COLUMN).matches && share(map) <= MOST_OF_MAP
}

/**
 * Keeps the map, and on a phone the scrubber, at hand while the list is read, as long as they leave
 * room for it (not with large text, not on a phone on its side). The style sheet is told their sizes,
 * and says what of them is seen: so no link and no focus ends up under them.
 */
export function stickPictures(map: HTMLElement, time: HTMLElement): void {
  const root = document.documentElement
  // A frame is too low for anything to stay at its top.
  const isFramed = root.dataset['mode'] === 'embed'
  const lowest = map.querySelector<HTMLElement>('.map-foot')
  const tell = (name: string, px: number): void => root.style.setProperty(name, `${px}px`)
  const measure = (): void => {
    // All is read before anything is written: each reading after that lays out the whole document.
    const [above, below, foot] = [map.offsetHeight, time.offsetHeight, lowest?.offsetTop]
    root.classList.toggle('is-sticky', !isFramed && isStuckAt(above, below))
    tell('--map-height', above)
    // In a tour it lies beside the map's title.
    tell('--map-foot', foot || above)
    tell('--slim', below)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(map)
  observer.observe(time)
  window.addEventListener('resize', measure)
  // What is open lies over its neighbours: see features/maps/folded.css.
  for (const section of [map, time]) {
    const disclose = (): void => {
      section.classList.toggle('has-open', section.querySelector('details[open]') !== null)
    }
    section.addEventListener('toggle', disclose, { capture: true })
  }
  measure()
}
