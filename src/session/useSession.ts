import { useCallback, useSyncExternalStore } from 'react'
import type { State } from '../store/store.ts'
import { outsideLesson } from './outsideLesson.ts'
import type { Session } from './session.ts'

/**
 * The part of the state that `select` picks; the component re-renders when it changes. While a
 * lesson hides the component, it is not notified.
 */
export function useSession<T>({ store, written }: Session, select: (state: State) => T): T {
  // Another function would make every draw listen anew.
  const listen = useCallback((changed: () => void) => outsideLesson(store, changed), [store])
  return useSyncExternalStore(
    listen,
    () => select(store.get()),
    () => select(written),
  )
}
