import type { Source } from '../../core/model/source.ts'
import { sharedStems, stemsOf } from './likeness.ts'

/** So many words lead to the right source, and to no other. */
const LEADS = 2

/** All words by which a source can be told from others: who published it, under what title, and what the story used it for. */
export function shownOf({ publisher, title }: Source, supports: string): string {
  return [publisher, title ?? '', supports].join(' . ')
}

/**
 * Whether what is shown decides which source a claim rests on: at least two telling words of the claim
 * stand in what is shown of the right source and of no other, and no other has nearly as many of them.
 *
 * @param claim its words, with the name of who makes it
 * @param right what is shown of its source
 * @param others what is shown of each of the others
 */
export function isSolvable(claim: string, right: string, others: readonly string[]): boolean {
  const asked = stemsOf(claim)
  const found = sharedStems(asked, stemsOf(right))
  const elsewhere = others.map((other) => sharedStems(asked, stemsOf(other)))
  const alone = found.filter((stem) => elsewhere.every((stems) => !stems.includes(stem)))
  return alone.length >= LEADS && elsewhere.every(({ length }) => length + LEADS <= found.length)
}
