import { presentMessagesFor } from './messages.ts'
import { OWN } from '../../core/view/own.ts'
import { writeView } from '../../core/view/link/url.ts'
import { element } from '../../ui/dom/element.ts'
import type { Session } from '../../session/session.ts'
import { createActor } from './actor.ts'
import { createBand } from './band.ts'
import { createCover } from './cover.ts'
import { keepInStep, type InStep } from './inStep.ts'
import { createLesson, type Lesson } from './lesson.ts'
import { listenToKeys } from './listenToKeys.ts'
import { createStage } from './stage.ts'
import { listenToSwipe } from './swipe.ts'
import { lessonOfWindow, newLessonId, openLessonWindow, windowName } from './windows.ts'

/**
 * The presenter's own window, from the class window's side: opened on request, found again after a
 * reload.
 */
function deskOf(session: Session, lesson: Lesson, refuse: () => void) {
  const found = lessonOfWindow(window.name)
  let inStep: InStep | null = null
  const join = (id: string): void => {
    inStep ??= keepInStep(session, lesson, { id, role: 'class' }, () => {})
  }
  if (found?.role === 'class') join(found.id)
  return {
    open: (): void => {
      const id = lessonOfWindow(window.name)?.id ?? newLessonId()
      window.name = windowName('class', id)
      join(id)
      const query = writeView({ ...session.store.get().view, mode: 'presenter' })
      if (!openLessonWindow('desk', id, query)) refuse()
    },
    stop: (): void => inStep?.stop(),
  }
}

/** Adds what a class needs around the map; returns a function that removes it. */
export function openClassRoom(session: Session, mapSection: HTMLElement): () => void {
  const over = new AbortController()
  const messages = presentMessagesFor(session.store.whole.language)
  const lesson = createLesson(session)
  const said = element('p', { class: 'present-notice', role: 'status' })
  const say = (text: string, mend?: Node): void => {
    said.replaceChildren(text, ...(mend ? [' ', mend] : []))
  }
  const desk = deskOf(session, lesson, () => say(messages.windows.blocked))
  const tools = { session, lesson, messages, say, notes: desk.open, escape: lesson.leave }
  const { act, sheets } = createActor(tools)
  const band = createBand(session, lesson, messages, () => act('claims'))
  const cover = createCover(lesson, messages)
  const stage = createStage(session, lesson, messages, act)
  const box = element('section', { class: 'present', 'aria-label': messages.label })
  box.append(stage.progress, stage.tools, band.element, said, ...cover.elements)
  mapSection.after(box)
  mapSection.append(...stage.zones)
  const sync = (): void => {
    for (const part of [band, cover, stage]) part.sync()
  }
  const steady = (): void => band.steady(box)
  const isOwnLost = session.linkProblems.some(
    ({ param, found }) => param === 'path' && found === OWN,
  )
  if (isOwnLost && session.store.get().view.own === null) say(messages.ownLost)
  sync()
  steady()
  window.addEventListener('resize', steady, { signal: over.signal })
  const unwatch = lesson.watch(sync)
  listenToKeys({ isSheetOpen: sheets.isOpen, act }, over.signal)
  for (const surface of [mapSection, box]) listenToSwipe(surface, lesson.move, over.signal)
  return () => {
    over.abort()
    unwatch()
    desk.stop()
    stage.stop()
    sheets.close()
    box.remove()
    for (const zone of stage.zones) zone.remove()
  }
}
