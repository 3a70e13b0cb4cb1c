import { inLanguage } from './inLanguage.ts'
import { en, type Words } from './en.ts'

export type { Words } from './en.ts'

const LANGUAGES = { en }

/** The words of a language ("uk-UA" reads "uk"); English where there is no translation. */
export function wordsFor(lang: string): Words {
  return inLanguage<Words>(LANGUAGES, lang)
}
