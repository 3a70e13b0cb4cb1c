import { useSyncExternalStore } from 'react'
import type { State } from '../store/store.ts'
import type { Session } from './session.ts'

/** What `select` picks of the state; the component draws again when that is another value. */
export function useSession<T>({ store, written }: Session, select: (state: State) => T): T {
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.get()),
    () => select(written),
  )
}
