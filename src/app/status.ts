import { sayView, type Listener } from '../text/say.ts'
import type { Session } from './session.ts'

/** So long after the last change the view counts as settled and is said. */
const QUIET_MS = 800

/** Says each settled view in one short sentence; silent while a drag goes on.
 * Playback rests long enough on each event for it to be said. */
export function speakStatus({ store }: Session, element: HTMLElement, listener: Listener) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (): void => {
    const { story, view, settled } = store.get()
    if (!settled) return
    element.textContent = sayView(story, view, listener)
  }
  const unwatch = store.watch(
    ({ view, settled }) => (settled ? view : null),
    () => {
      clearTimeout(timer)
      timer = setTimeout(say, QUIET_MS)
    },
  )
  return () => {
    clearTimeout(timer)
    unwatch()
  }
}
