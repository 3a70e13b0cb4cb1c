import type { Store } from '../store/store.ts'
import type { View } from '../view/view.ts'
import type { FirstSession } from './firstSession.ts'
import { storyFile } from './storyFile.ts'
import { awaited, tellStopped } from './tellStopped.ts'

/** Whether the page is laid out for a class or its presenter, with list and controls hidden. */
export function isLesson({ mode }: View): boolean {
  return mode === 'present' || mode === 'presenter'
}

/**
 * Subscribes to changes for anything that a lesson hides; silent during a lesson. Returns the
 * function that unsubscribes.
 */
export function outsideLesson(store: Store, changed: () => void): () => void {
  return store.subscribe(({ view }) => {
    if (!isLesson(view)) changed()
  })
}

/**
 * Loads the presentation when the view first asks for it. If that fails, a line says so, and the tour goes on in the page.
 */
export function followPresent(session: FirstSession, mapSection: HTMLElement): void {
  const { store } = session
  let isAsked = false
  const follow = (): void => {
    if (isAsked || !isLesson(store.get().view)) return
    isAsked = true
    awaited(Promise.all([import('./views/present/openLesson.ts'), storyFile('tours')])).then(
      ([{ startPresent }, tours]) => startPresent(session, mapSection, tours),
      () => {
        isAsked = false
        delete document.documentElement.dataset['mode']
        session.commands.setMode('explore')
        tellStopped()
      },
    )
  }
  store.watch(({ view }) => view.mode, follow)
  follow()
}
