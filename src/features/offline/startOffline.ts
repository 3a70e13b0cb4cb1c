import { isFramed, wantsLessData } from '../../ui/browser/environment.ts'
import { startCopy } from './copy.ts'
import { showNewer } from './newer.ts'

/**
 * Begins to keep a copy for use without a network, once the reader uses the page: not in another site's
 * frame, where nobody came to keep anything, and not where the reader asked to save data.
 */
export function startOffline(language: string): void {
  if (isFramed() || wantsLessData()) return
  void startCopy(() => showNewer(language))
}
