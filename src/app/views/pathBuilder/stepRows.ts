import type { StoryOutline } from '../../../model/story.ts'
import { eventById } from '../../../model/eventIndex.ts'
import type { PathBuilderWords } from '../../../text/pathBuilderWords.ts'
import { LONGEST_LINE, type OwnPath } from '../../../view/own.ts'
import { element } from '../../card/element.ts'
import { changeStep, moveStep, removeStep } from './draft.ts'

export interface RowTools {
  readonly story: StoryOutline
  readonly words: PathBuilderWords
  readonly path: () => OwnPath
  /** Takes over a path whose rows must be drawn anew, says so, and puts the focus on a row's control. */
  readonly redraw: (path: OwnPath, says: string, focus: { row: number; control: string }) => void
  /** Takes over words that were typed: nothing is drawn anew under the typing hand. */
  readonly keep: (path: OwnPath) => void
}

function small(control: string, label: string, sign: string, onPress: () => void) {
  const button = element('button', { type: 'button', class: 'button is-icon', 'aria-label': label })
  button.dataset['control'] = control
  button.append(sign)
  button.addEventListener('click', onPress)
  return button
}

/** Lets a row be dragged to another's place; the buttons do the same. */
function makeDraggable(row: HTMLElement, at: number, move: (from: number, to: number) => void) {
  row.draggable = true
  row.addEventListener('dragstart', ({ dataTransfer, target }) => {
    if (target === row) dataTransfer?.setData('text/x-step', String(at))
  })
  row.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('text/x-step')) event.preventDefault()
  })
  row.addEventListener('drop', (event) => {
    const from = event.dataTransfer?.getData('text/x-step') ?? ''
    if (from === '') return
    event.preventDefault()
    event.stopPropagation()
    move(Number(from), at)
  })
}

/** The steps of the path in order, each with its line and the buttons that move it. */
export function rowsOf(tools: RowTools): HTMLElement[] {
  const { story, words, path } = tools
  const { steps } = path()
  const titleOf = (at: number): string => {
    const step = steps[at]
    return step ? step.title || (eventById(story, step.event)?.title ?? step.event) : ''
  }
  const move = (from: number, to: number, control = 'line'): void => {
    const place = Math.max(0, Math.min(steps.length - 1, to))
    const says = words.moved(titleOf(from), place + 1)
    tools.redraw(moveStep(path(), from, place), says, { row: place, control })
  }
  return steps.map((step, at) => {
    const title = titleOf(at)
    const line = element('textarea', {
      rows: '2',
      maxlength: String(LONGEST_LINE),
      'aria-label': words.line(title),
      placeholder: words.line(title),
    })
    line.dataset['control'] = 'line'
    line.value = step.text
    line.addEventListener('input', () => tools.keep(changeStep(path(), at, { text: line.value })))
    const up = small('up', words.up(title), '↑', () => move(at, at - 1, 'up'))
    const down = small('down', words.down(title), '↓', () => move(at, at + 1, 'down'))
    const remove = small('remove', words.remove(title), '×', () =>
      tools.redraw(removeStep(path(), at), words.removed(title), { row: at, control: 'remove' }),
    )
    const head = element('p', { class: 'own-head' }, element('b', {}, `${at + 1}`), title)
    const row = element('li', {}, head, up, down, remove, line)
    makeDraggable(row, at, move)
    return row
  })
}
