import { useCallback, useSyncExternalStore } from 'react'
import type { State } from '../store/store.ts'
import { outsideLesson } from './present.ts'
import type { Session } from './session.ts'

/**
 * What `select` picks of the state; the component draws again when that is another value. While a
 * lesson hides it, it hears of nothing.
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
