import { holdPress } from '../../../ui/dom/press.ts'
import type { Point } from '../../../scene/shared/camera.ts'
import { magnificationOf } from './magnified.ts'

/** What gestures do to the map, whichever painter draws it. */
export interface GestureTarget {
  /** The picture was dragged by so many CSS px. */
  readonly pan: (by: Point) => void
  /** Zoomed by so many levels around a point of the picture, CSS px from its top left. */
  readonly zoom: (by: number, around: Point) => void
  /** A step of zoom that may take time. */
  readonly zoomStep: (by: number, around: Point) => void
  /** A gesture has ended. */
  readonly settle: () => void
  /** The reader tried a gesture that is left to the page's scrolling. */
  readonly hint: (kind: 'wheel' | 'touch') => void
}

type Listen = <K extends keyof HTMLElementEventMap>(
  name: K,
  listener: (event: HTMLElementEventMap[K]) => void,
  options?: AddEventListenerOptions,
) => void

/** CSS px that a press may move before it counts as a drag. */
const SLACK = 4
const WHEEL_PAUSE = 180
/** Interactive elements, on which a press does not start a drag. */
const OWN = 'button, a, .map-panel'

function isOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OWN) !== null
}

function within(
  element: HTMLElement,
  { clientX, clientY }: { clientX: number; clientY: number },
): Point {
  const { left, top } = element.getBoundingClientRect()
  const scale = magnificationOf(element)
  return [(clientX - left) / scale, (clientY - top) / scale]
}

/** Drag with a mouse or a pen. Returns a function that lets go. */
function listenToDrag(element: HTMLElement, target: GestureTarget, listen: Listen): () => void {
  let letGo: (() => void) | null = null
  listen('pointerdown', (event) => {
    if (letGo || event.pointerType === 'touch' || event.button !== 0 || isOwn(event.target)) return
    let last = within(element, event)
    let isDragging = false
    letGo = holdPress(element, event, {
      move: (moved) => {
        const now = within(element, moved)
        const by: Point = [now[0] - last[0], now[1] - last[1]]
        if (!isDragging && Math.hypot(...by) < SLACK) return
        isDragging = true
        element.dataset['dragging'] = ''
        last = now
        target.pan(by)
      },
      end: () => {
        letGo = null
        delete element.dataset['dragging']
        if (isDragging) target.settle()
      },
    })
  })
  return () => letGo?.()
}

/** Zoom levels for a turn of the wheel. */
function wheelZoom({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 24
  return Math.max(-0.5, Math.min(0.5, -pixels / 120))
}

/** Ctrl or Cmd and the wheel (a pinch on a touchpad arrives as such). */
function listenToWheel(element: HTMLElement, target: GestureTarget, listen: Listen): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  listen(
    'wheel',
    (event) => {
      if (
        isOwn(event.target) &&
        event.target instanceof Element &&
        event.target.closest('.map-panel')
      ) {
        return
      }
      if (!event.ctrlKey && !event.metaKey) return target.hint('wheel')
      event.preventDefault()
      target.zoom(wheelZoom(event), within(element, event))
      clearTimeout(pause)
      pause = setTimeout(target.settle, WHEEL_PAUSE)
    },
    { passive: false },
  )
  return () => clearTimeout(pause)
}

interface Pinch {
  readonly middle: Point
  readonly spread: number
}

function pinchOf(element: HTMLElement, [a, b]: readonly Touch[]): Pinch | null {
  if (!a || !b) return null
  const [first, second] = [within(element, a), within(element, b)]
  return {
    middle: [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2],
    spread: Math.max(1, Math.hypot(first[0] - second[0], first[1] - second[1])),
  }
}

/**
 * Two fingers move the map; one scrolls the page. What they touch may be redrawn under them, and only
 * that hears where they go: it is listened to itself.
 */
function listenToTouch(element: HTMLElement, target: GestureTarget, listen: Listen): () => void {
  let pinch: Pinch | null = null
  let start: Point | null = null
  const over = new AbortController()
  const { signal } = over
  const rest = (): void => {
    start = null
    if (!pinch) return
    pinch = null
    target.settle()
  }
  const onMove = (event: TouchEvent): void => {
    const next = pinchOf(element, [...event.touches])
    if (next && pinch) {
      if (event.cancelable) event.preventDefault()
      target.pan([next.middle[0] - pinch.middle[0], next.middle[1] - pinch.middle[1]])
      target.zoom(Math.log2(next.spread / pinch.spread), next.middle)
      pinch = next
      return
    }
    const [first] = event.touches
    const way = start && first ? Math.hypot(first.clientX - start[0], first.clientY - start[1]) : 0
    if (way > 3 * SLACK) target.hint('touch')
  }
  const followed = new WeakSet<EventTarget>()
  const follow = (touched: EventTarget): void => {
    if (followed.has(touched)) return
    followed.add(touched)
    const on = (name: string, listener: (event: TouchEvent) => void): void =>
      touched.addEventListener(name, listener as EventListener, { passive: false, signal })
    on('touchmove', onMove)
    on('touchend', rest)
    on('touchcancel', rest)
  }
  listen(
    'touchstart',
    ({ touches, target: touched }) => {
      if (touches.length < 2) rest()
      pinch = pinchOf(element, [...touches])
      const [first] = touches
      start =
        first && touches.length === 1 && !isOwn(touched) ? [first.clientX, first.clientY] : null
      if (touched) follow(touched)
    },
    { passive: true },
  )
  for (const end of ['blur', 'contextmenu']) window.addEventListener(end, rest, { signal })
  return () => over.abort()
}

/**
 * Listens to all gestures on the map's element: drag, Ctrl and wheel, pinch, double click. What
 * scrolls the page (wheel, one finger) is left to the page. Returns a function that stops it.
 */
export function listenToGestures(element: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController()
  const listen: Listen = (name, listener, options) =>
    element.addEventListener(name, listener, { ...options, signal: stop.signal })
  const letGo = listenToDrag(element, target, listen)
  const stopWheel = listenToWheel(element, target, listen)
  const stopTouch = listenToTouch(element, target, listen)
  listen('dblclick', (event) => {
    if (!isOwn(event.target)) target.zoomStep(event.shiftKey ? -1 : 1, within(element, event))
  })
  return () => {
    stop.abort()
    letGo()
    stopTouch()
    stopWheel()
  }
}
