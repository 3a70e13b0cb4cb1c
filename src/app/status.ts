import { sayView, type Listener } from '../text/say.ts'
import type { Session } from './session.ts'

/** So long after the last change the view counts as settled and is said. */
const QUIET_MS = 800

/** Says each settled view in one short sentence; silent while a drag or playback goes on. */
export function speakStatus({ store }: Session, element: HTMLElement, listener: Listener) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (): void => {
    const { story, view } = store.get()
    element.textContent = sayView(story, view, listener)
  }
  const unwatch = store.watch(
    ({ view }) => view,
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
