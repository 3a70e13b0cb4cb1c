import { isFramed } from '../../ui/browser/environment.ts'
import { isStill } from '../../core/view/layout.ts'
import { talkToHost, type Player } from './frameTalk.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { applyAccent } from './accent.ts'
import { foldList } from './fold.ts'
import { guardLinks } from './leaving.ts'
import { setLook } from './look.ts'

/** Plays through the button that readers press, so that its state is right whoever started. */
function playerOf(session: FirstSession, wake: () => Promise<void>): Player {
  return {
    play: (wanted) => {
      if (isStill(session.store.get().view)) return
      wake().then(
        () => {
          const button = document.querySelector<HTMLElement>('#timebar .is-play')
          if (button && (button.dataset['playing'] !== undefined) !== wanted) button.click()
        },
        () => {},
      )
    },
  }
}

/**
 * What a frame needs besides the page itself, fetched only in frames. `wake` loads the controls;
 * `asked` is the event that the frame's address asked for: readers may open another before this arrives.
 */
export function startEmbed(
  session: FirstSession,
  list: HTMLElement,
  wake: () => Promise<void>,
  asked: string | null,
): void {
  const look = (): void => setLook(document.documentElement, session.store.get().view)
  look()
  session.store.watch(({ view }) => view, look)
  applyAccent(session)
  guardLinks(session)
  foldList(session, list)
  if (isFramed()) talkToHost(session, playerOf(session, wake), asked)
}
