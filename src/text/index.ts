import { inLanguage } from './inLanguage.ts'
import { en, type Words } from './en.ts'

export type { Words } from './en.ts'

/**
 * The words of the page itself in a language ("uk-UA" gives "uk"); English if there is no
 * translation.
 */
export const wordsFor = inLanguage<Words>({ en })
