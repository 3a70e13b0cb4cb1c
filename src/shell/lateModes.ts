import { followMode } from './followMode.ts'
import { awaitSearch, fetchSearch } from '../features/search/fetchSearch.ts'
import type { Mode } from '../core/view/view.ts'
import type { Session } from '../session/session.ts'

type LateMode = Exclude<Mode, 'explore' | 'embed' | 'present' | 'presenter'>

/** What opens each mode that covers or replaces the page; a mode without it does not compile. */
const OPEN: Readonly<Record<LateMode, (session: Session) => Promise<() => void>>> = {
  handout: async (session) => {
    const [{ openHandout }] = await Promise.all([
      import('../features/handout/openHandout.tsx'),
      awaitSearch(session.store),
    ])
    return openHandout(session)
  },
  activity: async (session) => {
    const [{ openActivities }] = await Promise.all([
      import('../features/activity/ActivityPage.tsx'),
      awaitSearch(session.store),
    ])
    return openActivities(session)
  },
  build: async (session) => {
    const [{ openPathBuilder }] = await Promise.all([
      import('../features/pathBuilder/pathBuilder.ts'),
      fetchSearch(session.store),
    ])
    return openPathBuilder(session)
  },
}

/** Has each of these modes load its script when the view asks for it. */
export function followLateModes(session: Session): void {
  for (const [mode, open] of Object.entries(OPEN))
    followMode(session, mode as LateMode, () => open(session))
}
