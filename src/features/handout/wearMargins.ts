import { handoutMessagesFor } from './messages.ts'
import type { Session } from '../../session/session.ts'
import { addressOf, isReachable, printed } from '../../ui/paper/addresses.ts'
import { wearPageRules } from '../../ui/paper/pageRules.ts'

/**
 * Whatever is made for paper has the same margins, with the story's title, its address and the page's
 * number in them. Returns a function that removes them.
 */
export function wearMargins({ store }: Session): () => void {
  const { title, language } = store.whole
  return wearPageRules({
    title,
    address: isReachable() ? printed(addressOf()) : '',
    page: handoutMessagesFor(language).page,
  })
}
