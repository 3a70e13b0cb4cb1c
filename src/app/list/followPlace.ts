import { keptState, restoreScrollOurselves } from '../environment.ts'
import { atFirstSign } from '../interest.ts'

/**
 * Fetches what keeps the reader's place in the list: at once where there is one to go back to, else when the
 * reader first does anything. Where it does not come, the browser keeps the place as it can.
 */
export function followPlace(section: HTMLElement): void {
  const fetchIt = (): void =>
    void import('./keepPlace.ts').then(
      ({ keepPlace }) => keepPlace(section),
      () => {},
    )
  if (keptState('place') === undefined) return atFirstSign(fetchIt)
  restoreScrollOurselves()
  fetchIt()
}
