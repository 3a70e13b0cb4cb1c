import { followMode } from './followMode.ts'
import type { Session } from './session.ts'

/** What comes over the page, or in its place, when the view asks for it: its script comes then. */
export function followLateModes(session: Session): void {
  followMode(session, 'handout', async () => {
    const { openHandout } = await import('./views/handout/openHandout.tsx')
    return openHandout(session)
  })
  followMode(session, 'activity', async () => {
    const { openActivities } = await import('./views/activity/ActivityPage.tsx')
    return openActivities(session)
  })
  followMode(session, 'build', async () => {
    const { openPathBuilder } = await import('./views/pathBuilder/pathBuilder.ts')
    return openPathBuilder(session)
  })
}
