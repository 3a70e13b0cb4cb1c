import type { Store } from '../store/store.ts'
import type { View } from '../view/view.ts'
import type { Session } from './session.ts'

/** Whether the page is laid out for a class, or for who speaks before it: list and controls are away. */
export function isLesson({ mode }: View): boolean {
  return mode === 'present' || mode === 'presenter'
}

/** Tells of every change for what a lesson hides: of none while one is on. Gives back what ends it. */
export function outsideLesson(store: Store, changed: () => void): () => void {
  return store.subscribe(({ view }) => {
    if (!isLesson(view)) changed()
  })
}

/**
 * Fetches what lays the page out for a class when the view first asks for it. Where that does not come,
 * the page stays as it is for everybody.
 */
export function followPresent(session: Session, mapSection: HTMLElement): void {
  const { store } = session
  let isAsked = false
  const follow = (): void => {
    if (isAsked || !isLesson(store.get().view)) return
    isAsked = true
    import('./views/present/openLesson.ts').then(
      ({ startPresent }) => startPresent(session, mapSection),
      () => {
        isAsked = false
        delete document.documentElement.dataset['mode']
        session.commands.setMode('explore')
      },
    )
  }
  store.watch(({ view }) => view.mode, follow)
  follow()
}
