import type { Listener } from '../../text/say.ts'
import type { FirstSession } from '../../session/firstSession.ts'

/** Delay after the last change before the view counts as settled and is announced. */
const QUIET_MS = 800

/**
 * Says each settled view in one short sentence; silent while a drag goes on and where the sentence
 * stays the same. Playback rests long enough on each event for it to be said. The element comes with the
 * sentence of the view as it was written, which describes map and timeline; a link's is said once. The words for
 * it are fetched when there is something to say.
 *
 * @param isAsWritten whether the page shows what the document was written with
 */
export function speakStatus(
  { store }: FirstSession,
  element: HTMLElement,
  listener: Listener,
  isAsWritten: boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const say = async (): Promise<void> => {
    const { sayView } = await import('../../text/sayView.ts')
    const { story, view, settled } = store.get()
    if (!settled) return
    const said = sayView(story, view, listener)
    if (said !== element.textContent) element.textContent = said
  }
  const saySoon = (): void => {
    clearTimeout(timer)
    // What cannot be fetched now is said of the next view.
    timer = setTimeout(() => void say().catch(() => {}), QUIET_MS)
  }
  store.watch(({ view, settled }) => (settled ? view : null), saySoon)
  store.watch(({ story }) => story, saySoon)
  if (!isAsWritten) saySoon()
}
