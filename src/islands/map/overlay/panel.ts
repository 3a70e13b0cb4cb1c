import { node, toElement } from '../../../ui/tree/node.ts'

/** One line of a list that a mark opens. */
export interface PanelItem {
  readonly event: string
  readonly title: string
  /** Secondary line: date, kind, status. */
  readonly detail: string
  readonly isSelected: boolean
  readonly track: string
}

export interface PanelContent {
  readonly heading: string
  readonly close: string
  readonly items: readonly PanelItem[]
}

/** The ordered list of a mark's events, placed in the document right after the mark's button. */
export interface Panel {
  readonly element: HTMLElement
  /** Focuses the selected event, or else the first. */
  readonly focus: () => void
}

function itemNode({ event, title, detail, isSelected, track }: PanelItem) {
  return node(
    'li',
    {},
    node(
      'button',
      {
        type: 'button',
        class: 'map-panel-item',
        'data-event': event,
        'data-track': track,
        'aria-current': isSelected ? 'true' : null,
      },
      node('span', { class: 'map-panel-detail' }, detail),
      node('span', { class: 'map-panel-title' }, title),
    ),
  )
}

function panelNode({ heading, close, items }: PanelContent, id: string) {
  return node(
    'div',
    { class: 'map-panel', id, role: 'group', 'aria-label': heading },
    node(
      'p',
      { class: 'map-panel-head' },
      node('span', {}, heading),
      node('button', { type: 'button', class: 'map-panel-close', 'aria-label': close }, '×'),
    ),
    node('ol', {}, ...items.map(itemNode)),
  )
}

/** Arrow keys move within the list only; Home and End go to its ends. */
function target(key: string, index: number, last: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, index + 1),
    ArrowUp: Math.max(0, index - 1),
    Home: 0,
    End: last,
  }
  return targets[key] ?? null
}

/** Focuses a line and scrolls the list to it: the list alone, since the page must stay where it is. */
function focusLine(list: HTMLElement, line: HTMLElement | undefined): void {
  if (!line) return
  line.focus({ preventScroll: true })
  const above = line.offsetTop - (list.querySelector('p')?.offsetHeight ?? 0)
  const below = line.offsetTop + line.offsetHeight - list.clientHeight
  list.scrollTop = Math.min(above, Math.max(below, list.scrollTop))
}

/**
 * Builds a panel.
 *
 * @param choose called with an event id
 * @param close called when the reader closes it by the button; the owner handles Escape
 */
export function createPanel(
  content: PanelContent,
  id: string,
  choose: (event: string) => void,
  close: () => void,
): Panel {
  const element = toElement(panelNode(content, id))
  if (!(element instanceof HTMLElement)) throw new Error('A panel is an HTML element')
  const buttons = [...element.querySelectorAll<HTMLElement>('.map-panel-item')]
  element.addEventListener('click', ({ target: clicked }) => {
    if (!(clicked instanceof Element)) return
    if (clicked.closest('.map-panel-close')) return close()
    const event = clicked.closest<HTMLElement>('[data-event]')?.dataset['event']
    if (event !== undefined) choose(event)
  })
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const index = buttons.findIndex((button) => button === document.activeElement)
    const next = target(event.key, index, buttons.length - 1)
    if (next === null) return
    event.preventDefault()
    event.stopPropagation()
    focusLine(element, buttons[next])
  })
  return {
    element,
    focus: () => {
      const selected = buttons.find((button) => button.ariaCurrent === 'true')
      focusLine(element, selected ?? buttons[0])
    },
  }
}
