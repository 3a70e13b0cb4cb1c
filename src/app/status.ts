import { sayView, type Listener } from '../text/say.ts'
import type { FirstSession } from './firstSession.ts'

/** Delay after the last change before the view counts as settled and is announced. */
const QUIET_MS = 800

/**
 * Says each settled view in one short sentence; silent while a drag goes on and where the sentence
 * stays the same. Playback rests long enough on each event for it to be said. The element comes with the
 * sentence of the view as it was written, which describes map and timeline; a link's is said once.
 */
export function speakStatus({ store }: FirstSession, element: HTMLElement, listener: Listener) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = (): void => {
    const { story, view, settled } = store.get()
    if (!settled) return
    const said = sayView(story, view, listener)
    if (said !== element.textContent) element.textContent = said
  }
  const saySoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(say, QUIET_MS)
  }
  const unwatch = store.watch(({ view, settled }) => (settled ? view : null), saySoon)
  const unwatchStory = store.watch(({ story }) => story, saySoon)
  saySoon()
  return () => {
    clearTimeout(timer)
    unwatch()
    unwatchStory()
  }
}
