import { keptState, restoreScrollOurselves } from '../../ui/browser/environment.ts'
import { onFirstInteraction } from '../../session/firstInteraction.ts'

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
  if (keptState('place') === undefined) return onFirstInteraction(fetchIt)
  restoreScrollOurselves()
  fetchIt()
}
