import type { Session } from '../../session/session.ts'
import { isHeld } from '../../store/held.ts'

/** After the last change of what is shown, ms: nothing is measured while the time is moved. */
const RESTED = 150

/** Distance from the edges, CSS px. */
const GAP = 8

/** Where else the inset is tried, as shares of the room beside it: the corners first, since names keep out of them. */
const ELSEWHERE: readonly (readonly [x: number, y: number])[] = [
  [0, 1],
  [0.5, 1],
  [1, 1],
  [0.25, 1],
  [0.75, 1],
  [0, 0.5],
  [1, 0.5],
  [0, 0],
  [0.5, 0],
  [1, 0],
]

export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function isOver(a: Edges, b: Edges): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** What must not be covered, and what should not: marks, buttons and capitals weigh more than other names. Marks are round. */
const KEPT = [
  ['.map-button', 100, true],
  ['.map-control, .map-scale', 100, false],
  ['.map-label[data-kind="mark"] > :first-child', 100, false],
  ['.map-label > :first-child', 1, false],
] as const

interface Kept {
  readonly box: DOMRect
  readonly isRound: boolean
}

function covers(at: Edges, { box, isRound }: Kept): boolean {
  if (!isOver(at, box) || !isRound) return isOver(at, box)
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
  const nearest = [
    Math.min(Math.max(x, at.left), at.right) - x,
    Math.min(Math.max(y, at.top), at.bottom) - y,
  ]
  return Math.hypot(...nearest) < box.width / 2
}

/** How much lies under a box of the large map. */
function coverer(frame: Element) {
  const kept = KEPT.flatMap(([selector, weight, isRound]) =>
    [...frame.querySelectorAll(selector)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ box: one.getBoundingClientRect(), weight, isRound })),
  )
  return (at: Edges): number =>
    kept.reduce((sum, one) => sum + (covers(at, one) ? one.weight : 0), 0)
}

/** From the nearer side, so that it stays inside while the map gets another size. */
export function insetOf(at: Edges, around: Edges): string {
  const [above, below] = [at.top - around.top, around.bottom - at.bottom]
  const [before, after] = [at.left - around.left, around.right - at.right]
  const [block, side] = [above <= below, before <= after]
  return [
    block ? `${above}px` : 'auto',
    side ? 'auto' : `${after}px`,
    block ? 'auto' : `${below}px`,
    side ? `${before}px` : 'auto',
  ].join(' ')
}

function clear(frames: HTMLElement, inset: HTMLElement): void {
  inset.style.inset = ''
  frames.classList.remove('is-slight')
  const large = [...frames.querySelectorAll('.map-frame > .map')].find((one) => one.clientWidth > 0)
  if (!large || inset.offsetWidth === 0) return
  const cost = coverer(large)
  const room = large.getBoundingClientRect()
  const around = frames.getBoundingClientRect()
  const isFree = (): boolean => {
    const own = inset.getBoundingClientRect()
    if (cost(own) < 100) return true
    const places = ELSEWHERE.map(([x, y]) => {
      const left = room.left + GAP + x * (room.width - own.width - 2 * GAP)
      const top = room.top + GAP + y * (room.height - own.height - 2 * GAP)
      const at = { left, top, right: left + own.width, bottom: top + own.height }
      return { at, cost: cost(at) }
    })
    const least = places.reduce((best, one) => (one.cost < best.cost ? one : best))
    if (least.cost >= 100) return false
    inset.style.inset = insetOf(least.at, around)
    return true
  }
  if (isFree()) return
  // No room for a picture: the name alone still swaps the maps.
  frames.classList.add('is-slight')
  isFree()
}

/** Where the inset would cover a mark of the large map or a capital’s name, it gives way: to another place, or by its picture. */
export function keepInsetClear({ store }: Session): void {
  const frames = document.getElementById('map-frames')
  const inset = document.getElementById('map-inset')
  if (!frames || !inset) return
  let timer = 0
  const soon = (): void => {
    clearTimeout(timer)
    if (isHeld(store.get())) return
    timer = window.setTimeout(() => clear(frames, inset), RESTED)
  }
  // The end of a flight, and a map that has got another size.
  const flights = new MutationObserver(soon)
  for (const names of frames.querySelectorAll('.map-labels'))
    flights.observe(names, { attributeFilter: ['class'] })
  new ResizeObserver(soon).observe(frames)
  store.subscribe(soon)
  soon()
}
