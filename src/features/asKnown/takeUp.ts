import type { Disclosure } from '../../scene/known/disclosure.ts'
import type { FirstSession } from '../../session/firstSession.ts'
import { toLastKnown } from '../../core/view/setKnown.ts'
import { withAllMessages } from '../../session/session.ts'
import { followBanner } from './banner.ts'
import { createLens } from './lens.ts'

/** From here on the page can tell what was known when: in the store, in the cards, and in a banner. */
export function takeUp(first: FirstSession, list: HTMLElement, disclosure: Disclosure): void {
  const session = withAllMessages(first)
  const { store, commands } = session
  store.setLens(createLens(session, list, disclosure))
  const toLast = (): void => {
    const { story, view } = store.get()
    const next = toLastKnown(story, view)
    if (next !== view) commands.open(next)
  }
  store.watch(({ view }) => view.known, toLast)
  toLast()
  followBanner(session)
}
