import { en, type Words } from './en.ts'

export type { Words } from './en.ts'

const LANGUAGES: Readonly<Record<string, Words>> = { en }

/** The words of a language ("uk-UA" reads "uk"); English where there is no translation. */
export function wordsFor(lang: string): Words {
  const [base = ''] = lang.toLowerCase().split('-')
  return (Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined) ?? en
}
