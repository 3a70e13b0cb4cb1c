import { copyOf } from '../card/copyOfCard.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import type { Action } from './keys.ts'
import type { LessonTools } from './lesson.ts'
import { letters } from './letters.ts'

/** A sheet over the picture, one at a time: the steps, the claims in full, or the keys. */
export type SheetName = 'steps' | 'claims' | 'keys'

export interface Sheets {
  readonly isOpen: () => boolean
  /** Opens a sheet, or closes it if it is open. */
  readonly toggle: (name: SheetName) => void
  readonly close: () => void
}

function stepsOf({ session, lesson }: LessonTools, close: () => void): HTMLElement {
  const { view } = session.store.get()
  const items = (lesson.path()?.steps ?? []).map(({ title }, index) => {
    const go = pressable('', () => {
      close()
      lesson.goTo(index)
    })
    go.append(element('span', { class: 'present-number' }, String(index + 1)), title)
    if (index === view.step) go.setAttribute('aria-current', 'step')
    return element('li', {}, go)
  })
  return element('ol', { class: 'present-steps' }, ...items)
}

function claimsOf({ session, messages }: LessonTools): HTMLElement {
  const { event } = session.store.get().view
  const card = event === null ? null : document.querySelector<HTMLElement>(`article[id="${event}"]`)
  return card ? copyOf(card, card) : element('p', {}, messages.noEvent)
}

function keysOf({ messages, act }: LessonTools, close: () => void): HTMLElement {
  const names = Object.keys(messages.actions) as Action[]
  const rows = names.map((name) => {
    const press = pressable('', () => {
      close()
      if (name !== 'keys') act(name)
    })
    press.append(
      element('span', {}, messages.actions[name]),
      element('kbd', {}, messages.keys[name]),
    )
    return element('li', {}, press)
  })
  const box = element('input', { type: 'checkbox' })
  box.checked = letters.areOn()
  box.addEventListener('change', () => letters.set(box.checked))
  return element(
    'div',
    {},
    element('label', { class: 'check' }, box, ` ${messages.letters}`),
    element('ul', { class: 'present-keys' }, ...rows),
    element('p', { class: 'hint' }, `${messages.pointers} ${messages.focusNote}`),
  )
}

/** One dialog for all of them: Esc closes it, and nothing behind it can take focus. */
export function createSheets(tools: LessonTools): Sheets {
  const { messages } = tools
  const title = element('h2', { id: 'present-sheet-title' })
  const body = element('div', { class: 'present-sheet-body', tabindex: '0' })
  const close = (): void => dialog.close()
  const head = element('header', {}, title, pressable(messages.close, close))
  const dialog = element(
    'dialog',
    { class: 'present-sheet', 'aria-labelledby': title.id },
    head,
    body,
  )
  let shown: SheetName | null = null
  dialog.addEventListener('close', () => {
    // The event arrives late: by now the next sheet may have replaced the closed one.
    if (dialog.open) return
    shown = null
    dialog.remove()
  })
  const contents = {
    steps: () => stepsOf(tools, close),
    claims: () => claimsOf(tools),
    keys: () => keysOf(tools, close),
  } satisfies Record<SheetName, () => HTMLElement>
  const open = (name: SheetName): void => {
    const labels: Record<SheetName, string> = {
      steps: messages.steps,
      claims: messages.claims,
      keys: messages.more,
    }
    title.textContent = labels[name]
    body.replaceChildren(contents[name]())
    document.body.append(dialog)
    dialog.showModal()
    shown = name
    dialog.querySelector<HTMLElement>('[aria-current]')?.focus()
  }
  return {
    isOpen: () => dialog.open,
    toggle: (name) => {
      const before = shown
      if (dialog.open) close()
      if (before !== name) open(name)
    },
    close,
  }
}
