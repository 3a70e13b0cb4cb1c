import { isLesson } from '../../core/view/layout.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { storyFile } from '../../session/story/storyFile.ts'
import { awaited, tellStopped } from '../../session/tellStopped.ts'

/**
 * Loads the presentation when the view first asks for it. If that fails, a line says so, and the tour goes on in the page.
 */
export function followPresent(session: FirstSession, mapSection: HTMLElement): void {
  const { store } = session
  let isAsked = false
  const follow = (): void => {
    if (isAsked || !isLesson(store.get().view)) return
    isAsked = true
    awaited(Promise.all([import('./openLesson.ts'), storyFile('tours')])).then(
      ([{ startPresent }, tours]) => startPresent(session, mapSection, tours),
      () => {
        isAsked = false
        delete document.documentElement.dataset['mode']
        session.commands.setMode('explore')
        tellStopped()
      },
    )
  }
  store.watch(({ view }) => view.mode, follow)
  follow()
}
