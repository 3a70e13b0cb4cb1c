import { onFirstInteraction } from '../../session/firstInteraction.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import { awaited, tellStopped } from '../../session/tellStopped.ts'

/** What is there of when things became known. */
type Progress = 'none' | 'waiting' | 'ready' | 'failed'

/**
 * "As known on": fetches when things became known as soon as that is asked. Until it is there the
 * store shows nothing of the story, and `is-redacted` hides what the document holds, so that nothing
 * later is ever seen. Where it cannot be had, `empty` says so in the list's place.
 */
export function followKnown(session: FirstSession, list: HTMLElement, empty: HTMLElement): void {
  const { store, messages } = session
  const root = document.documentElement
  const usual = empty.textContent
  let progress: Progress = 'none'

  const sync = (): void => {
    const isOn = store.get().view.known !== null
    root.classList.toggle('is-known', isOn)
    root.classList.toggle('is-redacted', isOn && progress !== 'ready' && progress !== 'failed')
    empty.textContent = isOn && progress === 'failed' ? messages.notices.knownFailed : usual
  }

  const fetchKnown = (): void => {
    if (progress === 'waiting' || progress === 'ready') return
    progress = 'waiting'
    awaited(Promise.all([import('./takeUp.ts'), storyFile('known')])).then(
      ([{ takeUp }, disclosure]) => {
        takeUp(session, list, disclosure)
        progress = 'ready'
        sync()
      },
      () => {
        progress = 'failed'
        sync()
        tellStopped()
        onFirstInteraction(fetchKnown)
      },
    )
  }

  const follow = (): void => {
    if (store.get().view.known !== null) fetchKnown()
    sync()
  }
  store.watch(({ view }) => view.known, follow)
  follow()
}
