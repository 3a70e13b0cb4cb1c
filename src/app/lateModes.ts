import { followMode } from './followMode.ts'
import { awaitSearch, fetchSearch } from './search/fetchSearch.ts'
import type { Session } from './session.ts'

/** Modes that cover or replace the page; each loads its script when the view asks for it. */
export function followLateModes(session: Session): void {
  followMode(session, 'handout', async () => {
    const opening = import('./views/handout/openHandout.tsx')
    await awaitSearch(session.store)
    const { openHandout } = await opening
    return openHandout(session)
  })
  followMode(session, 'activity', async () => {
    const opening = import('./views/activity/ActivityPage.tsx')
    await awaitSearch(session.store)
    const { openActivities } = await opening
    return openActivities(session)
  })
  followMode(session, 'build', async () => {
    const opening = import('./views/pathBuilder/pathBuilder.ts')
    await fetchSearch(session.store)
    const { openPathBuilder } = await opening
    return openPathBuilder(session)
  })
}
