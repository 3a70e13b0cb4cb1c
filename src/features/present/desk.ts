import { element, pressable } from '../../ui/dom/element.ts'
import { countTime } from './elapsed.ts'
import type { InStep } from './inStep.ts'
import { wordsOf } from './stepMessages.ts'
import type { LessonTools } from './lesson.ts'

/**
 * The presenter's own window: notes, what comes next, the time, and the state of the class view.
 */
export interface Desk {
  readonly element: HTMLElement
  readonly sync: () => void
  readonly stop: () => void
}

export interface DeskTools extends LessonTools {
  /** Null for a window that belongs to no lesson. */
  readonly inStep: () => InStep | null
  /** Opens the class window, if it is gone. */
  readonly reopen: () => void
}

function clockText(locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format()
}

/** The buttons; toggles expose their state. */
function buttonsOf({ lesson, messages, act, inStep }: DeskTools) {
  const { desk } = messages
  const toggles = {
    black: pressable(desk.black, () => act('black')),
    white: pressable(desk.white, () => act('white')),
    freeze: pressable(desk.freeze, () => {
      const windows = inStep()
      windows?.freeze(!windows.isFrozen())
    }),
  }
  const back = pressable(messages.back, () => act('back'))
  const next = pressable(messages.next, () => act('next'))
  next.classList.add('is-primary')
  const home = pressable(messages.actions.return, () => act('return'))
  const steps = pressable(messages.steps, () => act('steps'))
  const row = element('p', { class: 'desk-buttons' }, back, next, steps, home)
  row.append(...Object.values(toggles))
  const press = (button: HTMLElement, isOn: boolean): void =>
    button.setAttribute('aria-pressed', String(isOn))
  return {
    row,
    sync: (): void => {
      press(toggles.black, lesson.blank() === 'black')
      press(toggles.white, lesson.blank() === 'white')
      press(toggles.freeze, inStep()?.isFrozen() ?? false)
      toggles.freeze.hidden = inStep() === null
      home.hidden = !lesson.isAway()
    },
  }
}

/** The state of the class window, in words. */
function statusOf({ messages: { windows }, inStep }: DeskTools): string {
  const now = inStep()
  if (now === null) return windows.alone
  return now.isFrozen() ? windows.frozen : windows[now.partner()]
}

export function createDesk(tools: DeskTools): Desk {
  const { session, lesson, messages } = tools
  const [clock, elapsed] = [element('span'), element('span')]
  const kicker = element('p', { class: 'present-kicker' })
  const title = element('h2')
  const text = element('p', { class: 'desk-text' })
  const notes = element('p', { class: 'desk-notes' })
  const now = element('div', { 'aria-live': 'polite' }, kicker, title, text)
  now.append(element('h3', {}, messages.desk.notes), notes)
  const next = element('p', { class: 'desk-next' })
  const status = element('p', { class: 'desk-status', role: 'status' })
  const reopen = pressable(messages.windows.reopen, tools.reopen)
  const buttons = buttonsOf(tools)
  const times = element('p', { class: 'desk-times' })
  times.append(
    element('span', { title: messages.desk.clock }, clock),
    // So that the two are not read as one number.
    ' ',
    element('span', { title: messages.elapsed }, elapsed),
  )
  const desk = element('section', { class: 'desk', 'aria-label': messages.desk.label })
  desk.append(times, buttons.row, status, reopen, now)
  desk.append(element('h3', {}, messages.desk.upNext), next)
  const write = (part: HTMLElement, told: string): void => {
    if (part.textContent !== told) part.textContent = told
  }
  return {
    element: desk,
    sync: () => {
      const { step } = session.store.get().view
      const steps = lesson.path()?.steps ?? []
      const [here, then] = [steps[step], steps[step + 1]]
      write(kicker, messages.stepOf(step + 1, steps.length))
      write(title, here?.title ?? messages.noPath)
      write(text, here ? wordsOf(here) : '')
      write(notes, here?.notes ?? messages.desk.noNotes)
      write(next, then ? `${then.title}. ${wordsOf(then)}` : messages.desk.atEnd)
      write(status, statusOf(tools))
      reopen.hidden = tools.inStep()?.partner() !== 'gone'
      buttons.sync()
    },
    stop: countTime(lesson.elapsed, (told) => {
      elapsed.textContent = told
      clock.textContent = clockText(session.messages.locale)
    }),
  }
}
