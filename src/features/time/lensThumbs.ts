import { hide } from '../../ui/dom/quietly.ts'
import type { Range } from '../../core/time/span.ts'
import { HOUR, DAY, type Instant } from '../../core/time/instant.ts'
import type { Send } from '../../scene/shared/intent.ts'
import { asLens, LEAST_LENS } from '../../scene/timeline/axis/lensMoves.ts'
import { xOf } from '../../scene/timeline/axis/timeScale.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { onSlide } from './onSlide.ts'

/** Side of a thumb, CSS px. */
const THUMB = 28

const ROLES = ['from', 'move', 'to'] as const
type Role = (typeof ROLES)[number]

export interface LensMessages {
  readonly group: string
  readonly label: (role: Role) => string
  /** "18 March, 12:00 in Kyiv". */
  readonly say: (at: Instant) => string
  readonly stretch: (from: string, to: string) => string
}

/** The lens as three native sliders over the overview, for keys and screen readers; absent where there is no lens. */
export interface LensThumbs {
  readonly element: HTMLElement
  readonly sync: (scene: TimelineScene) => void
}

function stepOf({ key, shiftKey }: KeyboardEvent): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? DAY : HOUR
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? -DAY : -HOUR
    case 'PageUp':
      return DAY
    case 'PageDown':
      return -DAY
    default:
      return null
  }
}

function valueOf(role: Role, { from, to }: Range): Instant {
  if (role === 'from') return from
  return role === 'to' ? to : (from + to) / 2
}

/** An edge stops before the other; the whole keeps its length. */
function movedTo(role: Role, at: Instant, { from, to }: Range, whole: Range): Range {
  if (role === 'from') return asLens({ from: Math.min(at, to - LEAST_LENS), to }, whole)
  if (role === 'to') return asLens({ from, to: Math.max(at, from + LEAST_LENS) }, whole)
  const by = at - (from + to) / 2
  return asLens({ from: from + by, to: to + by }, whole)
}

/** Arrows move by an hour, with Shift or by Page by a day, Home and End to the ends of the story. */
export function createLensThumbs(messages: LensMessages, send: Send): LensThumbs {
  const element = document.createElement('div')
  element.className = 'thumbs lens-thumbs'
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', messages.group)
  let scene: TimelineScene | null = null

  function tell(role: Role, at: Instant): void {
    if (!scene?.lens) return
    send({ type: 'lens', lens: movedTo(role, at, scene.lens, scene.extent), settled: true })
  }

  function make(role: Role): HTMLInputElement {
    const input = document.createElement('input')
    input.type = 'range'
    input.className = 'thumb'
    input.dataset['lens'] = role
    input.step = String(HOUR / 60)
    input.setAttribute('aria-label', messages.label(role))
    onSlide(input, () => tell(role, Number(input.value)))
    input.addEventListener('keydown', (event) => {
      if (!scene?.lens || event.ctrlKey || event.metaKey || event.altKey) return
      const { extent, lens } = scene
      const by = stepOf(event)
      const to = { Home: extent.from, End: extent.to }[event.key]
      const at = by === null ? to : valueOf(role, lens) + by
      if (at === undefined) return
      event.preventDefault()
      tell(role, at)
    })
    return input
  }

  const inputs = ROLES.map((role) => ({ role, input: make(role) }))
  element.append(...inputs.map(({ input }) => input))

  function draw(role: Role, input: HTMLInputElement, lens: Range, next: TimelineScene): void {
    const { whole, overview } = next
    const left = xOf(whole, whole.from) - THUMB / 2
    input.min = String(Math.floor(whole.from))
    input.max = String(Math.ceil(whole.to))
    input.style.left = `${left}px`
    input.style.width = `${xOf(whole, whole.to) + THUMB / 2 - left}px`
    input.style.top = `${overview.y + (overview.height - THUMB) / 2}px`
    input.value = String(valueOf(role, lens))
    const said =
      role === 'move'
        ? messages.stretch(messages.say(lens.from), messages.say(lens.to))
        : messages.say(valueOf(role, lens))
    input.setAttribute('aria-valuetext', said)
  }

  return {
    element,
    sync: (next) => {
      const isNew = next.lens !== scene?.lens || next.whole !== scene?.whole
      scene = next
      const lens = next.variant === 'full' ? next.lens : null
      hide(element, lens === null)
      if (lens && isNew) for (const { role, input } of inputs) draw(role, input, lens, next)
    },
  }
}
