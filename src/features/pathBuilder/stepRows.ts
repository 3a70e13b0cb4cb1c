import { eventById } from '../../core/model/eventIndex.ts'
import { LONGEST_LINE } from '../../core/view/own.ts'
import { element } from '../../ui/dom/element.ts'
import type { Bench } from './bench.ts'
import { changeStep, moveStep, removeStep } from './draft.ts'
import { makeDraggable } from './dragRow.ts'

/** The steps of the tour in order. */
export interface StepList {
  readonly elements: readonly HTMLElement[]
  /** Scrolls the last added step into view. */
  readonly showLast: () => void
}

function titleOf({ session, work }: Bench, at: number): string {
  const step = work.path().steps[at]
  if (!step) return ''
  return step.title || (eventById(session.store.whole, step.event)?.title ?? step.event)
}

function lineOf({ messages, work, keep }: Bench, at: number, title: string): HTMLElement {
  const label = messages.line(title)
  const line = element('textarea', {
    rows: '2',
    maxlength: String(LONGEST_LINE),
    'aria-label': label,
    placeholder: messages.hint,
    'data-control': 'line',
  })
  line.value = work.path().steps[at]?.text ?? ''
  line.addEventListener('input', () => keep(changeStep(work.path(), at, { text: line.value })))
  return line
}

function small(control: string, label: string, sign: string, onPress: () => void): HTMLElement {
  const named = { type: 'button', class: 'button is-icon', 'aria-label': label }
  const button = element('button', { ...named, 'data-control': control }, sign)
  button.addEventListener('click', onPress)
  return button
}

/** The actions of a row's buttons: each is announced, and the focus stays with the step. */
function movesOf(bench: Bench, list: HTMLElement) {
  const { messages, work, put } = bench
  const focus = (row: number, control: string): void => {
    const target = list.children[Math.min(row, list.children.length - 1)]
    const found = target?.querySelector<HTMLElement>(`[data-control="${control}"]`)
    // With no steps left, the focus goes to the search.
    const next = found ?? list.closest('dialog')?.querySelector<HTMLElement>('[type="search"]')
    next?.focus()
  }
  return {
    move: (from: number, to: number, control = 'line'): void => {
      const place = Math.max(0, Math.min(work.path().steps.length - 1, to))
      put(moveStep(work.path(), from, place), messages.moved(titleOf(bench, from), place + 1))
      focus(place, control)
    },
    remove: (at: number): void => {
      put(removeStep(work.path(), at), messages.removed(titleOf(bench, at)))
      focus(at, 'remove')
    },
  }
}

type Moves = ReturnType<typeof movesOf>

function rowOf(bench: Bench, { move, remove }: Moves, at: number): HTMLElement {
  const { messages } = bench
  const title = titleOf(bench, at)
  const head = element('p', { class: 'own-head' }, element('b', {}, `${at + 1}`), title)
  const buttons = [
    small('up', messages.up(title), '↑', () => move(at, at - 1, 'up')),
    small('down', messages.down(title), '↓', () => move(at, at + 1, 'down')),
    small('remove', messages.remove(title), '×', () => remove(at)),
  ]
  const row = element('li', {}, head, ...buttons, lineOf(bench, at, title))
  makeDraggable(row, head, at, move)
  return row
}

/** The steps of the tour, each with its line and the buttons that move it. */
export function createStepList(bench: Bench): StepList {
  const { messages, work, onDraw } = bench
  const list = element('ol', { class: 'own-steps', 'aria-label': messages.steps })
  const none = element('p', { class: 'hint' }, messages.noSteps)
  const moves = movesOf(bench, list)
  onDraw(() => {
    list.replaceChildren(...work.path().steps.map((_, at) => rowOf(bench, moves, at)))
    none.hidden = list.children.length > 0
  })
  return {
    elements: [none, list],
    showLast: () => list.lastElementChild?.scrollIntoView({ block: 'nearest' }),
  }
}
