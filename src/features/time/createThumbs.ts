import { MINUTE, type Instant } from '../../core/time/instant.ts'
import type { Send } from '../../scene/shared/intent.ts'
import type { Thumb, TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { bent, isEven, straightened, xOf } from '../../scene/timeline/axis/timeScale.ts'
import { onSlide } from './onSlide.ts'

/** The handles of the timeline as real range inputs, laid over the axis. */
export interface Thumbs {
  readonly sync: (scene: TimelineScene) => void
  readonly destroy: () => void
}

export interface ThumbMessages {
  readonly label: (role: Thumb['role']) => string
  /** The handle's place in words: "19 March, about 17:00 in Kyiv; 25 events so far". */
  readonly say: (at: Instant) => string
}

/** What the keys of a handle do, in the terms of the store. */
export interface ThumbMoves {
  readonly send: Send
  /** To the next or previous event. */
  readonly step: (role: Thumb['role'], at: Instant, by: 1 | -1) => void
  readonly days: (at: Instant, by: number) => Instant
}

/** Side of the thumb in CSS px: big enough for a finger. */
export const THUMB = 28
const WEEK = 7

interface Handle {
  readonly input: HTMLInputElement
  readonly role: Thumb['role']
  at: Instant
}

function place({ input }: Handle, scene: TimelineScene): void {
  const { from, to } = scene.scale
  const left = xOf(scene.scale, from) - THUMB / 2
  const right = xOf(scene.scale, to) + THUMB / 2
  input.min = String(Math.floor(from / MINUTE) * MINUTE)
  input.max = String(Math.ceil(to / MINUTE) * MINUTE)
  const { axis, plot, variant } = scene
  const middle = variant === 'slim' ? (plot.top + plot.bottom) / 2 : axis.y + axis.height
  input.style.top = `${middle - THUMB / 2}px`
  input.style.left = `${left}px`
  input.style.width = `${right - left}px`
}

function createHandle(role: Thumb['role'], messages: ThumbMessages): Handle {
  const input = document.createElement('input')
  input.type = 'range'
  input.className = 'thumb'
  input.dataset['role'] = role
  input.step = String(MINUTE)
  input.setAttribute('aria-label', messages.label(role))
  return { input, role, at: 0 }
}

/**
 * Lays one slider over the axis, or two while a range is shown. Arrows go from event to event,
 * Shift + arrow by a day, Page by a week, Home and End to the ends; a drag goes anywhere.
 */
export function createThumbs(
  element: HTMLElement,
  messages: ThumbMessages,
  moves: ThumbMoves,
): Thumbs {
  let handles: Handle[] = []
  let scene: TimelineScene | null = null

  function tell(handle: Handle, at: Instant, settled: boolean): void {
    const other = handles.find((one) => one !== handle)
    if (!other) return moves.send({ type: 'seek', at, settled })
    const [from, to] =
      handle.role === 'from'
        ? [Math.min(at, other.at), other.at]
        : [other.at, Math.max(at, other.at)]
    moves.send({ type: 'range', from, to, settled })
  }

  function byKey(handle: Handle, event: KeyboardEvent): (() => void) | null {
    const sign =
      event.key === 'ArrowRight' || event.key === 'ArrowUp' || event.key === 'PageUp' ? 1 : -1
    const to = (at: Instant) => () => tell(handle, at, true)
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowLeft':
      case 'ArrowDown':
        if (event.shiftKey) return to(moves.days(handle.at, sign))
        return () => moves.step(handle.role, handle.at, sign)
      case 'PageUp':
      case 'PageDown':
        return to(moves.days(handle.at, sign * WEEK))
      case 'Home':
        return to(scene?.whole.from ?? handle.at)
      case 'End':
        return to(scene?.whole.to ?? handle.at)
      default:
        return null
    }
  }

  /** A slider counts evenly: on an axis that is not to scale its value is no instant yet. */
  function instantOf({ input }: Handle): Instant {
    const value = Number(input.value)
    if (!scene || isEven(scene.scale)) return value
    return Math.round(bent(scene.scale, value) / MINUTE) * MINUTE
  }

  function listen(handle: Handle): void {
    const { input } = handle
    onSlide(input, (settled) => tell(handle, instantOf(handle), settled))
    input.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move = byKey(handle, event)
      if (!move) return
      event.preventDefault()
      move()
    })
  }

  function rebuild(thumbs: readonly Thumb[]): void {
    const focused = handles.findIndex(({ input }) => input === document.activeElement)
    handles.forEach(({ input }) => input.remove())
    handles = thumbs.map(({ role }) => createHandle(role, messages))
    handles.forEach(listen)
    element.append(...handles.map(({ input }) => input))
    if (focused >= 0) handles[0]?.input.focus()
  }

  return {
    sync(next) {
      const roles = next.thumbs.map(({ role }) => role).join()
      const isOther = roles !== handles.map(({ role }) => role).join()
      if (isOther) rebuild(next.thumbs)
      const isMoved = isOther || scene?.scale !== next.scale
      scene = next
      next.thumbs.forEach(({ at }, index) => {
        const handle = handles[index]
        if (!handle) return
        if (isMoved) place(handle, next)
        handle.at = at
        handle.input.value = String(straightened(next.scale, at))
        const said = messages.say(at)
        if (handle.input.getAttribute('aria-valuetext') !== said)
          handle.input.setAttribute('aria-valuetext', said)
      })
    },
    destroy() {
      handles.forEach(({ input }) => input.remove())
      handles = []
    },
  }
}
