import { folded } from './folded.ts'

const WORDS = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*/gu

/** Too frequent to tell events apart, and what a question begins with. */
const SMALL = new Set(
  'a an and are at be by did do does for from had has have how in is it its of on or that the their they this to was were what when where which who why will with'.split(
    ' ',
  ),
)

/** Whether a folded word says too little to be searched beside others. */
export function isSmall(word: string): boolean {
  return SMALL.has(word)
}

/**
 * The folded words of a text in their order. What hyphens join is one entry with several parts: "30-day"
 * is `['30', 'day']`. A possessive is the word without its ending.
 */
export function termsOf(text: string): string[][] {
  const found = folded(text).match(WORDS) ?? []
  return found.map((word) =>
    word.split('-').map((part) => part.replace(/'s$/, '').replaceAll("'", '')),
  )
}

/** The same, one by one. */
export function wordsOf(text: string): string[] {
  return termsOf(text).flat()
}
