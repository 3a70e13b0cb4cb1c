import { eventById } from '../../core/model/eventIndex.ts'
import { LONGEST_TITLE, MOST_STEPS } from '../../core/view/own.ts'
import { element, pressable } from '../../ui/dom/element.ts'
import { focusedNow } from '../../ui/dom/focusedNow.ts'
import { verticalList } from '../../ui/dom/toolbar.ts'
import { onKeptPath } from './keptPath.ts'
import { addStyle } from '../../ui/styles/lateStyle.ts'
import type { Session } from '../../session/session.ts'
import sheetsCss from '../../ui/styles/sheets.css?inline'
import { createBench, type Bench } from './bench.ts'
import { addStep } from './draft.ts'
import { createPicker } from './eventPicker.ts'
import { createFileInput } from './fileInput.ts'
import { modeBelow } from './modeBelow.ts'
import css from './pathBuilder.css?inline'
import { createStepList, type StepList } from './stepRows.ts'
import { createTakeAlong } from './takeAlong.ts'
import { createKeeping, createTurns } from './turns.ts'

function createTitle({ messages, work, keep, onDraw }: Bench): HTMLElement {
  const field = element('input', {
    maxlength: String(LONGEST_TITLE),
    placeholder: messages.untitled,
  })
  field.addEventListener('input', () => keep({ ...work.path(), title: field.value }))
  onDraw(() => {
    field.value = work.path().title
  })
  return element('label', { class: 'field' }, element('span', {}, messages.title), field)
}

function addEvent({ session, messages, work, say, put }: Bench, list: StepList, id: string): void {
  const title = eventById(session.store.whole, id)?.title ?? id
  const next = addStep(work.path(), id)
  if (next === work.path()) return say(messages.full(MOST_STEPS))
  put(next, messages.added(title, next.steps.length))
  list.showLast()
}

/** If the work would be lost with the page, the browser asks before leaving. */
function guardLeaving({ work }: Bench, signal: AbortSignal): void {
  const ask = (event: Event): void => {
    if (work.isAtRisk()) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask, { signal })
}

/** What another tab makes of the same tour is shown here at once. */
function followOtherTabs({ session, messages, work, draw, say }: Bench, signal: AbortSignal): void {
  const take = (): void => {
    if (work.takeOver()) say(messages.elsewhere)
    draw()
  }
  onKeptPath(session.store.whole, take, signal)
}

/** The events beside the steps, and below them what can be done with the tour. */
function contentOf(bench: Bench): { readonly body: HTMLElement; readonly takeDrops: Drops } {
  const { session, messages, said } = bench
  const list = createStepList(bench)
  const door = createFileInput(bench)
  const { buttons, link } = createTakeAlong(bench)
  const picker = createPicker(
    () => session.store.whole,
    messages,
    (id) => addEvent(bench, list, id),
  )
  const row = element('p', { class: 'own-buttons' }, ...buttons, ...createTurns(bench))
  const foot = element('div', { class: 'own-foot' }, row, said, link, createKeeping(bench))
  const heading = element('h2', { class: 'visually-hidden' }, messages.steps)
  const steps = element('div', { class: 'own-made' }, heading, createTitle(bench), ...list.elements)
  steps.append(...door.elements)
  const made = element('div', { class: 'own-side' }, steps, foot)
  return { body: element('div', { class: 'own-body' }, picker, made), takeDrops: door.takeDrops }
}

type Drops = (surface: HTMLElement) => void

function createSheet({ messages }: Bench): HTMLDialogElement {
  const heading = element('h1', { id: 'own-title' }, messages.label)
  const head = element('header', {}, heading)
  const labelled = { class: 'present-sheet own', 'aria-labelledby': heading.id }
  const dialog = element('dialog', labelled, head)
  head.append(pressable(messages.close, () => dialog.close()))
  return dialog
}

/**
 * Opens the tour builder: choose events, order them, write a line for each, show the tour and save
 * it. Returns a function that closes it; the work is kept.
 */
export function openPathBuilder(session: Session): () => void {
  for (const rules of [sheetsCss, css]) addStyle(rules)
  const bench = createBench(session)
  const over = new AbortController()
  const before = focusedNow()
  const dialog = createSheet(bench)
  const { body, takeDrops } = contentOf(bench)
  dialog.append(body)
  takeDrops(dialog)
  guardLeaving(bench, over.signal)
  const leave = (): void => session.commands.setMode(modeBelow())
  dialog.addEventListener('close', leave, { signal: over.signal })
  followOtherTabs(bench, over.signal)
  bench.draw()
  document.body.append(dialog)
  dialog.showModal()
  // What cannot be seen yet is no stop.
  const list = dialog.querySelector<HTMLElement>('.own-events')
  const unlist = list ? verticalList(list) : undefined
  return () => {
    over.abort()
    unlist?.()
    dialog.close()
    dialog.remove()
    before?.focus()
  }
}
