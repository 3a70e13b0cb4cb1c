import { useSyncExternalStore } from 'react'
import type { State } from '../store/store.ts'
import { isLesson } from './present.ts'
import type { Session } from './session.ts'

/**
 * What `select` picks of the state; the component draws again when that is another value. While a
 * lesson hides it, it hears of nothing.
 */
export function useSession<T>({ store, written }: Session, select: (state: State) => T): T {
  return useSyncExternalStore(
    (changed) => store.subscribe(({ view }) => isLesson(view) || changed()),
    () => select(store.get()),
    () => select(written),
  )
}
