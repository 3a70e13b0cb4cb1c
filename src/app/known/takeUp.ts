import type { Session } from '../session.ts'
import { followBanner } from './banner.ts'
import { createLens } from './lens.ts'

/** From here on the page can tell what was known when: in the store, in the cards, and in a banner. */
export function takeUp(session: Session, list: HTMLElement): void {
  session.store.setLens(createLens(session, list))
  followBanner(session)
}
