import { goToStep } from '../../../view/guide.ts'
import {
  formatOwn,
  LONGEST_OWN,
  MOST_STEPS,
  OWN,
  withOwn,
  type OwnPath,
} from '../../../view/own.ts'
import { writeView } from '../../../view/url.ts'
import { DEFAULT_VIEW } from '../../../view/view.ts'
import { pathBuilderWordsFor } from '../../../text/pathBuilderWords.ts'
import { element, pressable } from '../../card/element.ts'
import { copyText, pageAddress, saveFile } from '../../environment.ts'
import { addStyle } from '../../lateStyle.ts'
import type { Session } from '../../session.ts'
import { addStep, tidyPath } from './draft.ts'
import { createPicker } from './eventPicker.ts'
import css from './pathBuilder.css?inline'
import { LARGEST_FILE, readPathFile, writePathFile } from './pathFile.ts'
import { rowsOf, type RowTools } from './stepRows.ts'

/** Opens what makes a path without code: pick, order, write a line, see it, and take it along. */
export function openPathBuilder({ store, commands }: Session): void {
  addStyle(css)
  const { whole } = store
  const words = pathBuilderWordsFor(whole.language)
  let path: OwnPath = store.get().view.own ?? { title: words.untitled, steps: [] }

  const title = element('input', { maxlength: '80', 'aria-label': words.title })
  const list = element('ol', { class: 'own-steps', 'aria-label': words.steps })
  const none = element('p', { class: 'hint' }, words.noSteps)
  const said = element('p', { class: 'own-said', role: 'status' })
  const wrong = element('ul', { class: 'own-wrong', role: 'alert' })
  const link = element('textarea', { readonly: '', rows: '3', 'aria-label': words.link })
  const say = (text: string): void => {
    said.textContent = text
  }

  const draw = (): void => {
    title.value = path.title
    list.replaceChildren(...rowsOf(tools))
    none.hidden = path.steps.length > 0
    link.hidden = true
    for (const button of [show, copy, save]) button.disabled = path.steps.length === 0
  }
  const tools: RowTools = {
    story: whole,
    words,
    path: () => path,
    keep: (next) => {
      path = next
    },
    redraw: (next, says, { row, control }) => {
      path = next
      draw()
      say(says)
      const rows = list.children
      const target = rows[Math.min(row, rows.length - 1)]
      target?.querySelector<HTMLElement>(`[data-control="${control}"]`)?.focus()
    },
  }
  const add = (event: string): void => {
    const name = whole.events.find(({ id }) => id === event)?.title ?? event
    const next = addStep(path, event)
    const isFull = next === path
    path = next
    draw()
    say(isFull ? words.full(MOST_STEPS) : words.added(name, path.steps.length))
  }
  /** The path as links and files carry it: single lines, no space at their ends, a title. */
  const tidy = (): OwnPath => tidyPath(path, words.untitled)
  const view = () => {
    const own = tidy()
    const start = { ...DEFAULT_VIEW, theme: store.get().view.theme, mode: 'present' as const, own }
    return goToStep(withOwn(whole, own), start, OWN, 0)
  }
  const showIt = (): void => {
    dialog.close()
    commands.open(view())
  }
  const copyIt = async (): Promise<void> => {
    if (formatOwn(tidy()).length > LONGEST_OWN) return say(words.tooLong)
    link.value = `${pageAddress().replace(/[?#].*$/, '')}?${writeView(view())}`
    const isCopied = await copyText(link.value)
    link.hidden = isCopied
    if (!isCopied) link.select()
    say(isCopied ? words.copied : words.copyFailed)
  }
  const saveIt = (): void => {
    const file = new Blob([writePathFile(tidy(), whole)], { type: 'application/json' })
    saveFile(file, 'path.json')
    say(`${words.contribute} ${words.leftOut}`)
  }
  const refuse = (problems: readonly string[]): void => {
    wrong.replaceChildren(...problems.slice(0, 20).map((one) => element('li', {}, one)))
    say(words.wrong)
  }
  const openFile = async (file: File): Promise<void> => {
    wrong.replaceChildren()
    if (file.size > LARGEST_FILE) return refuse([words.tooLarge])
    const text = await file.text().catch(() => null)
    if (text === null) return refuse([words.unreadable])
    const read = readPathFile(file.name, text, whole)
    if (read.path === null) return refuse(read.problems)
    path = read.path
    draw()
    say(`${words.opened(path.title)} ${words.leftOut}`)
  }

  const show = pressable(words.show, showIt)
  const copy = pressable(words.copyLink, () => void copyIt())
  const save = pressable(words.save, saveIt)
  show.classList.add('is-primary')
  const file = element('input', { type: 'file', accept: '.json,application/json' })
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen) void openFile(chosen)
    file.value = ''
  })
  title.addEventListener('input', () => {
    path = { ...path, title: title.value }
  })
  const heading = element('h2', { id: 'own-title' }, words.label)
  const head = element(
    'header',
    {},
    heading,
    pressable(words.close, () => dialog.close()),
  )
  const field = element('label', { class: 'field' }, element('span', {}, words.title), title)
  const chooser = element('label', { class: 'field' }, element('span', {}, words.open), file)
  const foot = element('p', { class: 'own-buttons' }, show, copy, save)
  const made = element('div', { class: 'own-made' }, field, none, list, foot, said, link, wrong)
  made.append(chooser)
  const body = element('div', { class: 'own-body' }, createPicker(whole, words, add), made)
  const dialog = element(
    'dialog',
    { class: 'present-sheet own', 'aria-labelledby': heading.id },
    head,
    body,
  )
  dialog.addEventListener('close', () => dialog.remove())
  dialog.addEventListener('dragover', (event) => event.preventDefault())
  dialog.addEventListener('drop', (event) => {
    event.preventDefault()
    const [dropped] = event.dataTransfer?.files ?? []
    if (dropped) void openFile(dropped)
  })
  draw()
  document.body.append(dialog)
  dialog.showModal()
}
