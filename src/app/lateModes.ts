import { followMode } from './followMode.ts'
import { awaitSearch, fetchSearch } from './search/fetchSearch.ts'
import type { Session } from './session.ts'

/** Modes that cover or replace the page; each loads its script when the view asks for it. */
export function followLateModes(session: Session): void {
  followMode(session, 'handout', async () => {
    const [{ openHandout }] = await Promise.all([
      import('./views/handout/openHandout.tsx'),
      awaitSearch(session.store),
    ])
    return openHandout(session)
  })
  followMode(session, 'activity', async () => {
    const [{ openActivities }] = await Promise.all([
      import('./views/activity/ActivityPage.tsx'),
      awaitSearch(session.store),
    ])
    return openActivities(session)
  })
  followMode(session, 'build', async () => {
    const [{ openPathBuilder }] = await Promise.all([
      import('./views/pathBuilder/pathBuilder.ts'),
      fetchSearch(session.store),
    ])
    return openPathBuilder(session)
  })
}
