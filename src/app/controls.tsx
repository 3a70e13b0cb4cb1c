import { hydrateRoot } from 'react-dom/client'
import type { Session } from './session.ts'
import { Bar } from './views/explore/Bar.tsx'
import { TimeBar } from './views/explore/TimeBar.tsx'

/** Brings the written controls to life. */
export function hydrateControls(session: Session, bar: HTMLElement, timebar: HTMLElement): void {
  hydrateRoot(bar, <Bar session={session} />)
  hydrateRoot(timebar, <TimeBar session={session} />)
}
