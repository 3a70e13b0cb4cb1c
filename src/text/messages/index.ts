import { inLanguage } from './inLanguage.ts'
import { en, type Messages } from './en.ts'

export type { Messages } from './en.ts'

/**
 * The messages of the page itself in a language ("uk-UA" gives "uk"); English if there is no
 * translation.
 */
export const messagesFor = inLanguage<Messages>({ en })
