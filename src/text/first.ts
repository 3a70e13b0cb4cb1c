import { first, type FirstWords } from './enFirst.ts'
import { inLanguage } from './inLanguage.ts'

export type { FirstWords } from './enFirst.ts'

/**
 * The words that are there from the start, in a language ("uk-UA" gives "uk"); English if there is no
 * translation. Parts that come later take all words: `wordsFor` in index.ts.
 */
export const firstWordsFor = inLanguage<FirstWords>({ en: first })
