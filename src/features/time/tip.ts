import type { Content } from './told.ts'

/** Entries that a tip shows. */
const MOST = 6

/** CSS px between a mark's middle and its tip. */
const ABOVE = 12

/** Milliseconds in which a pointer gets from the mark into the tip. */
const GRACE = 200

export interface Tip {
  readonly element: HTMLElement
  readonly show: (content: Content, x: number, y: number) => void
  readonly hide: () => void
}

function line(detail: string, title: string): HTMLElement {
  const entry = document.createElement('p')
  const when = document.createElement('span')
  when.textContent = detail
  entry.append(when, ` ${title}`)
  return entry
}

/**
 * What a count holds, under the pointer and the focus: times and titles. It stays while the pointer is on it, and Esc
 * puts it away.
 */
export function createTip(id: string, more: (count: number) => string): Tip {
  const element = document.createElement('div')
  element.className = 'time-tip'
  element.id = id
  element.setAttribute('role', 'tooltip')
  element.hidden = true
  let leaving: ReturnType<typeof setTimeout> | undefined

  const stay = (): void => clearTimeout(leaving)
  const hide = (): void => {
    stay()
    leaving = setTimeout(() => {
      element.hidden = true
    }, GRACE)
  }
  element.addEventListener('pointerenter', stay)
  element.addEventListener('pointerleave', hide)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') element.hidden = true
  })

  return {
    element,
    hide,
    show: ({ items, left }, x, y) => {
      stay()
      const rest = left + Math.max(0, items.length - MOST)
      element.replaceChildren(
        ...items.slice(0, MOST).map(({ detail, title }) => line(detail, title)),
        ...(rest > 0 ? [line('', more(rest))] : []),
      )
      element.style.setProperty('--x', `${x}px`)
      element.style.setProperty('--y', `${y - ABOVE}px`)
      element.hidden = false
    },
  }
}
