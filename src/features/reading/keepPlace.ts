import { keptState, keepState } from '../../ui/browser/environment.ts'
import { coveredTop, scrollsItself } from '../../islands/list/scrollToTop.ts'

/** The first card in view, and where its top is, CSS px from the top of what the list is read in. */
interface Place {
  readonly event: string
  readonly top: number
}

/** The reader has come to rest after so many ms: a list that follows a drag moves more often than that. */
const REST_MS = 250

/** Map and timeline take their sizes in so many frames after a change. */
const FRAMES = 6

function readPlace(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('event' in state && 'top' in state))
    return null
  const { event, top } = state
  return typeof event === 'string' && typeof top === 'number' ? { event, top } : null
}

function topOf(section: HTMLElement): number {
  return scrollsItself(section) ? section.getBoundingClientRect().top : coveredTop()
}

/** How far the list is scrolled, CSS px. */
function scrolled(section: HTMLElement): number {
  if (scrollsItself(section)) return section.scrollTop
  return coveredTop() - section.getBoundingClientRect().top
}

/** Where the list is read; null at its start, and where the page stands above it or below. */
function placeNow(section: HTMLElement): Place | null {
  const top = topOf(section)
  if (scrolled(section) <= 1) return null
  for (const item of section.querySelectorAll('[data-event]:not([hidden])')) {
    const box = item.getBoundingClientRect()
    const event = item.querySelector('article')?.id
    if (box.bottom > top + 1 && event) return { event, top: box.top - top }
  }
  return null
}

function goTo(section: HTMLElement, { event, top }: Place): void {
  const card = document.getElementById(event)
  const item = card && section.contains(card) ? card.closest('[data-event]:not([hidden])') : null
  if (!item) return
  // In a wider page the card is lower: some of it stays in view.
  const box = item.getBoundingClientRect()
  const by = box.top - topOf(section) - Math.max(top, 2 - box.height)
  if (scrollsItself(section)) section.scrollBy({ top: by, behavior: 'instant' })
  else window.scrollBy({ top: by, behavior: 'instant' })
}

const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Keeps the reader's place in the list: over a reload, when they come back, and when the page becomes
 * wider or narrower, as a phone that is turned. Browsers keep a number of pixels, which then is another
 * card, and none at all of a list that scrolls in itself. The place is kept with the entry in the history.
 */
export function keepPlace(section: HTMLElement): void {
  let place = readPlace(keptState('place'))
  let timer: ReturnType<typeof setTimeout> | undefined
  let width = window.innerWidth
  /** Frames that the page still takes for its turn, however often it is turned meanwhile. */
  let left = 0
  /** How far the page was scrolled when it last went to the place; NaN once a hand is on it. */
  let put = NaN

  const note = (): void => {
    if (left > 0) return
    // Where the page itself has put it, and settles, is no place that the reader has chosen.
    if (Math.abs(scrolled(section) - put) < window.innerHeight / 2) return
    const now = placeNow(section)
    if (now?.event === place?.event && now?.top === place?.top) return
    place = now
    keepState('place', place)
  }
  const noteSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(note, REST_MS)
  }
  const goBack = (): void => {
    if (left > 0 && place) goTo(section, place)
    if (left > 0) put = scrolled(section)
    left -= 1
    if (left > 0) requestAnimationFrame(goBack)
  }
  const hold = (): void => {
    if (!place) return
    const isUnderWay = left > 0
    left = FRAMES
    if (!isUnderWay) goBack()
  }
  const free = (): void => {
    left = 0
    put = NaN
  }
  for (const hand of HANDS) window.addEventListener(hand, free, { capture: true, passive: true })
  section.addEventListener('scroll', noteSoon, { passive: true })
  window.addEventListener('scroll', noteSoon, { passive: true })
  // Away at once after the last touch of the wheel.
  window.addEventListener('pagehide', note)
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return
    width = window.innerWidth
    clearTimeout(timer)
    hold()
  })
  if (!place) return
  hold()
  window.addEventListener('load', hold, { once: true })
}
