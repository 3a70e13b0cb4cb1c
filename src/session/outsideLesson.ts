import type { Store } from '../store/store.ts'
import { isLesson } from '../core/view/layout.ts'

/**
 * Subscribes to changes for anything that a lesson hides; silent during a lesson. Returns the
 * function that unsubscribes.
 */
export function outsideLesson(store: Store, changed: () => void): () => void {
  return store.subscribe(({ view }) => {
    if (!isLesson(view)) changed()
  })
}
