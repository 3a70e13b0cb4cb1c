import { keepState, keptState, restoreScrollOurselves } from '../../ui/browser/environment.ts'

/** The row at the top of what is seen of the list, and how much of it has passed, CSS px. */
export interface Place {
  readonly event: string
  readonly beyond: number
}

/** The reader has come to rest after so many ms. */
const REST_MS = 100

function readPlace(state: unknown): Place | null {
  if (typeof state !== 'object' || state === null || !('event' in state && 'beyond' in state))
    return null
  const { event, beyond } = state
  return typeof event === 'string' && typeof beyond === 'number' ? { event, beyond } : null
}

const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** The place that the list is to hold, until the reader moves or another event is shown. */
export interface Held {
  readonly now: () => Place | null
  readonly free: () => void
}

/**
 * Keeps the reader's place in a list of which few rows are drawn: over a reload, when they come back, and
 * when the page becomes wider or narrower. As `list/keepPlace.ts`, which needs every row.
 *
 * @param read the place as it is now; null at the start of the list
 * @param ask to have the list drawn, at the place that is held
 */
export function holdPlace(read: () => Place | null, ask: () => void): Held {
  let place = readPlace(keptState('large-place'))
  let held = place
  let timer: ReturnType<typeof setTimeout> | undefined
  let width = window.innerWidth
  const note = (): void => {
    if (held) return
    place = read()
    keepState('large-place', place)
  }
  const free = (): void => void (held = null)
  for (const hand of HANDS) window.addEventListener(hand, free, { capture: true, passive: true })
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(note, REST_MS)
    },
    { capture: true, passive: true },
  )
  window.addEventListener('resize', () => {
    if (window.innerWidth === width) return
    width = window.innerWidth
    clearTimeout(timer)
    held = place
    ask()
  })
  if (place) restoreScrollOurselves()
  return { now: () => held, free }
}
