import { followMode } from './followMode.ts'
import type { Session } from './session.ts'

/** Modes that cover or replace the page; each loads its script when the view asks for it. */
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
