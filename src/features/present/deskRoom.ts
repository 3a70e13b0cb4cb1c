import { presentMessagesFor } from './messages.ts'
import { writeView } from '../../core/view/link/url.ts'
import type { Session } from '../../session/session.ts'
import { createActor } from './actor.ts'
import { createDesk } from './desk.ts'
import { keepInStep, type InStep } from './inStep.ts'
import { createLesson } from './lesson.ts'
import { listenToKeys } from './listenToKeys.ts'
import { lessonOfWindow, openLessonWindow } from './windows.ts'

/**
 * The presenter's own window: notes beside a map to explore. Returns a function that removes it.
 */
export function openDeskRoom(session: Session, mapSection: HTMLElement): () => void {
  const over = new AbortController()
  const messages = presentMessagesFor(session.store.whole.language)
  const lesson = createLesson(session)
  const found = lessonOfWindow(window.name)
  const id = found?.role === 'desk' ? found.id : null
  let inStep: InStep | null = null
  const escape = (): void => {
    if (lesson.blank() !== null || lesson.isAway()) lesson.leave()
  }
  const { act, sheets } = createActor({
    session,
    lesson,
    messages,
    say: () => {},
    notes: () => {},
    escape,
  })
  const reopen = (): void => {
    const query = writeView({ ...session.store.get().view, mode: 'present' })
    if (id !== null) openLessonWindow('class', id, query)
  }
  const desk = createDesk({ session, lesson, messages, act, inStep: () => inStep, reopen })
  mapSection.parentElement?.append(desk.element)
  if (id !== null) inStep = keepInStep(session, lesson, { id, role: 'desk' }, desk.sync)
  desk.sync()
  const unwatch = lesson.watch(desk.sync)
  listenToKeys({ isSheetOpen: sheets.isOpen, act }, over.signal)
  return () => {
    over.abort()
    unwatch()
    inStep?.stop()
    desk.stop()
    sheets.close()
    desk.element.remove()
  }
}
