/** Above this share of the window, sticky parts leave too little room to read the list. */
const MOST = 0.66

/** The map alone, above a timeline with all its lanes, may take less: it only follows the reading. */
const MOST_OF_MAP = 0.42

/** Up to these widths in CSS px the page has one column, on a phone with a slim timeline. */
const PHONE = '(max-width: 719px)'
const COLUMN = '(max-width: 999px)'

/** What sticks to the top of the window: map and slim timeline, the map alone, or nothing. */
type Stuck = 'both' | 'map' | 'none'

function stuckAt(map: number, time: number): Stuck {
  const share = (height: number): number => height / window.innerHeight
  if (window.matchMedia(PHONE).matches) return share(map + time) <= MOST ? 'both' : 'none'
  return window.matchMedia(COLUMN).matches && share(map) <= MOST_OF_MAP ? 'map' : 'none'
}

/**
 * Keeps the map, and on a phone the scrubber, at hand while the list is read, as long as they leave
 * room for it (not with large text, not on a phone on its side). What they cover is told to the
 * style sheet, so that no link and no focus ends up under them.
 */
export function stickPictures(map: HTMLElement, time: HTMLElement): void {
  const root = document.documentElement
  // A frame is too low for anything to stay at its top.
  const isFramed = root.dataset['mode'] === 'embed'
  const measure = (): void => {
    const [above, below] = [map.offsetHeight, time.offsetHeight]
    const stuck = isFramed ? 'none' : stuckAt(above, below)
    const covered = { both: above + below, map: above, none: 0 }[stuck]
    root.classList.toggle('is-sticky', stuck !== 'none')
    root.style.setProperty('--map-height', `${above}px`)
    root.style.setProperty('--stuck', `${covered}px`)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(map)
  observer.observe(time)
  window.addEventListener('resize', measure)
  // What is open lies over its neighbours: see page.css and controls.later.css.
  for (const section of [map, time]) {
    const disclose = (): void => {
      section.classList.toggle('has-open', section.querySelector('details[open]') !== null)
    }
    section.addEventListener('toggle', disclose, { capture: true })
  }
  measure()
}
