import { keptState, keepState, restoreScrollOurselves } from '../environment.ts'
import { coveredTop, scrollsItself } from './scrollToTop.ts'

/** The first card in view, and where its top is, CSS px from the top of what the list is read in. */
interface Place {
  readonly event: string
  readonly top: number
}

/** The reader has come to rest after so many ms: a list that follows a drag moves more often than that. */
const REST_MS = 250

function readPlace(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('event' in state && 'top' in state))
    return null
  const { event, top } = state
  return typeof event === 'string' && typeof top === 'number' ? { event, top } : null
}

function topOf(section: HTMLElement): number {
  return scrollsItself(section) ? section.getBoundingClientRect().top : coveredTop()
}

/** Where the list is read; null at its start, and where the page stands above it or below. */
function placeNow(section: HTMLElement): Place | null {
  const top = topOf(section)
  const scrolled = scrollsItself(section)
    ? section.scrollTop
    : top - section.getBoundingClientRect().top
  if (scrolled <= 1) return null
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
  const by = item.getBoundingClientRect().top - topOf(section) - top
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
  let isTurning = false

  const note = (): void => {
    if (isTurning) return
    const now = placeNow(section)
    if (now?.event === place?.event && now?.top === place?.top) return
    place = now
    keepState('place', place)
  }
  const noteSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(note, REST_MS)
  }
  /** Map and timeline take their sizes in the frames after a change. */
  const goBack = (frames: number): void => {
    if (place && isTurning) goTo(section, place)
    if (frames > 0 && isTurning) requestAnimationFrame(() => goBack(frames - 1))
    else isTurning = false
  }
  const hold = (): void => {
    if (!place) return
    isTurning = true
    goBack(4)
  }
  const free = (): void => {
    isTurning = false
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
  restoreScrollOurselves()
  hold()
  window.addEventListener('load', hold, { once: true })
}
