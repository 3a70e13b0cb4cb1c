import { first, type FirstMessages } from './enFirst.ts'
import { inLanguage } from './inLanguage.ts'

export type { FirstMessages } from './enFirst.ts'

/**
 * The messages that are there from the start, in a language ("uk-UA" gives "uk"); English if there is no
 * translation. Parts that come later take all words: `messagesFor` in index.ts.
 */
export const firstMessagesFor = inLanguage<FirstMessages>({ en: first })
