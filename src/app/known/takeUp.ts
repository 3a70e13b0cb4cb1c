import type { FirstSession } from '../firstSession.ts'
import { withAllWords } from '../session.ts'
import { followBanner } from './banner.ts'
import { createLens } from './lens.ts'

/** From here on the page can tell what was known when: in the store, in the cards, and in a banner. */
export function takeUp(first: FirstSession, list: HTMLElement): void {
  const session = withAllWords(first)
  session.store.setLens(createLens(session, list))
  followBanner(session)
}
