import { holdPress } from '../../ui/dom/press.ts'
import type { Intent, Send } from '../../scene/shared/intent.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { cancel, move, press, release, type Drag, type PointerKind, type Step } from './drag.ts'
import { hitAt, type Spot } from './hit.ts'
import { pinch, wheelTurn, type Shown } from './zoom.ts'

interface Pinch {
  readonly start: Shown
  readonly before: readonly [number, number]
}

/** Turning a wheel has no end event: it counts as settled after this many ms of rest. */
const REST = 250

function kindOf({ pointerType }: PointerEvent): PointerKind {
  return pointerType === 'touch' ? 'touch' : 'mouse'
}

/**
 * Listens to pointer and wheel events on an element and turns them into intents, using the current
 * scene. Returns a function that stops it.
 */
export function listen(element: Element, sceneNow: () => TimelineScene | null, send: Send) {
  const down = new Map<number, Spot>()
  const stop = new AbortController()
  let drag: Drag | null = null
  let two: Pinch | null = null
  let hovered: string | null = null
  let peeked: string | null = null
  let resting: ReturnType<typeof setTimeout> | undefined

  function spotOf({ clientX, clientY }: MouseEvent): Spot {
    const { left, top } = element.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  function take(step: Step): void {
    drag = step.drag
    step.intents.forEach(send)
  }

  function pair(): readonly [number, number] | null {
    const [first, second] = down.values()
    return first && second ? [first.x, second.x] : null
  }

  function startPinch(scene: TimelineScene, spot: Spot): void {
    const before = pair()
    if (drag) take(cancel(scene, drag, spot))
    if (before) {
      const { scale, whole, lens, extent } = scene
      two = { start: { scale, whole, lens, extent }, before }
    }
  }

  function onDown(event: PointerEvent): void {
    const scene = sceneNow()
    if (!scene || event.button !== 0) return
    const spot = spotOf(event)
    if (down.has(event.pointerId)) return
    down.set(event.pointerId, spot)
    const letGo = holdPress(element, event, {
      move: onHeld,
      end: (how, last) => {
        if (how === 'released' && last instanceof PointerEvent)
          down.set(event.pointerId, spotOf(last))
        onEnd(event.pointerId, how)
      },
    })
    stop.signal.addEventListener('abort', letGo)
    if (down.size === 2 && scene.variant === 'full') startPinch(scene, spot)
    else if (down.size === 1) take(press(scene, spot, kindOf(event)))
  }

  function hover(scene: TimelineScene, spot: Spot): void {
    const hit = hitAt(scene, spot)
    const event = hit.part === 'mark' && hit.mark.count === 1 ? (hit.mark.events[0] ?? null) : null
    const count = hit.part === 'mark' && hit.mark.count > 1 ? hit.mark.key : null
    if (count !== peeked) send({ type: 'peek', mark: count })
    peeked = count
    if (event === hovered) return
    hovered = event
    send({ type: 'hover', event })
  }

  function onHeld(event: PointerEvent): void {
    const scene = sceneNow()
    if (!scene) return
    const spot = spotOf(event)
    down.set(event.pointerId, spot)
    const now = pair()
    if (two && now) send(pinch(two.start, two.before, now, false))
    else if (drag) take(move(scene, drag, spot, kindOf(event)))
  }

  function onMove(event: PointerEvent): void {
    const scene = sceneNow()
    if (scene && down.size === 0) hover(scene, spotOf(event))
  }

  function onEnd(pointer: number, how: 'released' | 'lost'): void {
    const scene = sceneNow()
    const spot = down.get(pointer)
    const now = pair()
    down.delete(pointer)
    if (!scene || !spot) return
    if (two && now) send(pinch(two.start, two.before, now, true))
    else if (drag) take((how === 'lost' ? cancel : release)(scene, drag, spot))
    two = null
  }

  function onLeave(): void {
    if (peeked !== null) send({ type: 'peek', mark: null })
    peeked = null
    if (hovered === null) return
    hovered = null
    send({ type: 'hover', event: null })
  }

  function settleLater(intent: Intent): void {
    clearTimeout(resting)
    if (intent.type === 'axis' || intent.type === 'lens')
      resting = setTimeout(() => send({ ...intent, settled: true }), REST)
  }

  function onWheel(event: WheelEvent): void {
    const scene = sceneNow()
    if (!scene || scene.variant === 'slim') return
    const focused = element.contains(document.activeElement)
    const intent = wheelTurn(scene, spotOf(event).x, event, focused)
    if (!intent) return
    event.preventDefault()
    send(intent)
    settleLater(intent)
  }

  function on<Name extends keyof HTMLElementEventMap>(
    name: Name,
    handle: (event: HTMLElementEventMap[Name]) => void,
  ): void {
    const options = { signal: stop.signal, passive: name !== 'wheel' }
    element.addEventListener(name, handle as EventListener, options)
  }

  on('pointerdown', onDown)
  on('pointermove', onMove)
  on('pointerleave', onLeave)
  on('wheel', onWheel)

  return () => {
    stop.abort()
    clearTimeout(resting)
  }
}
