import { useEffect, useState } from 'react'
import type { State } from '../../store/store.ts'
import { outsideLesson } from '../../session/outsideLesson.ts'
import type { Session } from '../../session/session.ts'

/** Ms after which a hand that holds something still counts as resting: as for the address. */
const REST = 300

/**
 * What `select` picks of the state, as `useSession` does, but not anew for each step of a drag: it follows
 * once the hand rests. For what is dear to draw and is not looked at while the hand moves.
 */
export function useRested<T>({ store, written }: Session, select: (state: State) => T): T {
  const [value, setValue] = useState(() => select(written))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = (): void => setValue(() => select(store.get()))
    const follow = (): void => {
      clearTimeout(timer)
      const { settled, mover } = store.get()
      if (settled || mover === 'play') take()
      else timer = setTimeout(take, REST)
    }
    take()
    const leave = outsideLesson(store, follow)
    return () => {
      clearTimeout(timer)
      leave()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `select` is the same pick each time it is written
  }, [store])
  return value
}
