import { stemmed } from '../search/stemmed.ts'
import { isSmall, wordsOf } from '../search/terms.ts'

/** The telling words of a text, folded and stemmed as for the search. */
export type Stems = ReadonlySet<string>

const kept = new Map<string, Stems>()

/** The telling words of a text; of a text asked for before, the same set. */
export function stemsOf(text: string): Stems {
  const known = kept.get(text)
  if (known) return known
  const stems = new Set(wordsOf(text).flatMap((word) => (isSmall(word) ? [] : [stemmed(word)])))
  kept.set(text, stems)
  return stems
}

/** What stands in both. */
export function sharedStems(a: Stems, b: Stems): string[] {
  const [less, more] = a.size < b.size ? [a, b] : [b, a]
  return [...less].filter((stem) => more.has(stem))
}

/** Whether two texts say much the same: half of the shorter one's telling words, and three at least. */
export function areMuchTheSame(a: Stems, b: Stems): boolean {
  const shared = sharedStems(a, b).length
  return shared >= 3 && 2 * shared >= Math.min(a.size, b.size)
}
