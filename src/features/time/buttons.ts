import type { Told } from '../../scene/shared/intent.ts'
import type { Target } from './targets.ts'

/** Buttons over what the timeline draws, for keys and screen readers; pointers press the drawing itself. */
export interface Buttons {
  readonly element: HTMLElement
  readonly sync: (targets: readonly Target[]) => void
  /** The button of a target, to which the focus returns. */
  readonly of: (what: Told) => HTMLButtonElement | undefined
}

interface ButtonMessages {
  readonly group: string
  readonly nameOf: (what: Told) => string
}

interface ButtonActs {
  readonly press: (what: Told) => void
  /** Null when the focus leaves. */
  readonly focus: (what: Told | null, button: HTMLElement) => void
}

function place({ style }: HTMLElement, { x, y, width, height }: Target): void {
  style.left = `${x}px`
  style.top = `${y}px`
  style.width = `${width}px`
  style.height = `${height}px`
}

function keyOf(what: Told): string {
  return 'era' in what ? `era ${what.era}` : `mark ${what.mark}`
}

/**
 * The arrow keys go from button to button, Home and End to the ends; which of them is come to from the handles is
 * `is-stop`: see timeStop.ts. A button stays the same element while its target does.
 */
export function createButtons(messages: ButtonMessages, acts: ButtonActs): Buttons {
  const element = document.createElement('div')
  element.className = 'time-targets'
  element.setAttribute('role', 'group')
  element.setAttribute('aria-label', messages.group)
  const made = new Map<string, HTMLButtonElement>()
  let order: readonly HTMLButtonElement[] = []
  let current = ''

  function make({ key, what }: Target): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.tabIndex = -1
    button.dataset['target'] = key
    button.addEventListener('click', () => acts.press(what))
    button.addEventListener('focus', () => {
      current = key
      rove()
      acts.focus(what, button)
    })
    button.addEventListener('blur', () => acts.focus(null, button))
    return button
  }

  function rove(): void {
    const stop = order.some(({ dataset }) => dataset['target'] === current)
    order.forEach((button, index) => {
      const isStop = stop ? button.dataset['target'] === current : index === 0
      button.classList.toggle('is-stop', isStop)
    })
  }

  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = order.findIndex((button) => button === document.activeElement)
    const last = order.length - 1
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    }[event.key]
    if (at < 0 || to === undefined) return
    event.preventDefault()
    order[Math.max(0, Math.min(last, to))]?.focus()
  })

  return {
    element,
    of: (what) => made.get(keyOf(what)),
    sync: (targets) => {
      const wanted = new Set(targets.map(({ key }) => key))
      for (const [key, button] of made) {
        if (wanted.has(key)) continue
        button.remove()
        made.delete(key)
      }
      order = targets.map((target) => {
        const button = made.get(target.key) ?? make(target)
        made.set(target.key, button)
        place(button, target)
        const name = messages.nameOf(target.what)
        if (button.ariaLabel !== name) button.ariaLabel = name
        return button
      })
      order.forEach((button, index) => {
        if (element.children[index] !== button)
          element.insertBefore(button, element.children[index] ?? null)
      })
      rove()
    },
  }
}
