import type { Kind } from '../core/model/kind.ts'
import { kindName, kindPlural } from '../core/model/kindName.ts'
import type { Composition, Share } from '../scene/map/marks/composition.ts'
import type { FirstMessages } from './messages/first.ts'

/** Kinds that are told; of what is left, only the number is. */
const MOST_KINDS = 4

function byNumber(a: Share, b: Share): number {
  return b.count - a.count || (a.kind < b.kind ? -1 : 1)
}

function shareText(
  { kind: id, track, count }: Share,
  kinds: readonly Kind[],
  language: string,
  messages: FirstMessages,
): string {
  const kind = kinds.find((one) => one.id === id)
  const name = (count === 1 ? kindName : kindPlural)(kind, language, id)
  const text = messages.count.ofKind(count, name)
  return kind && kind.track !== track ? messages.map.spokenOf(text) : text
}

/**
 * What a count is made of: "9 strikes, 4 statements, 2 exchanges", the most first; of many kinds "and 2
 * more". A strike that was only spoken of at the place is told as such.
 */
export function sayComposition(
  composition: Composition,
  kinds: readonly Kind[],
  language: string,
  messages: FirstMessages,
): string {
  const sorted = composition.toSorted(byNumber)
  const told = sorted.slice(0, MOST_KINDS)
  const rest = sorted.slice(MOST_KINDS).reduce((sum, { count }) => sum + count, 0)
  const parts = told.map((share) => shareText(share, kinds, language, messages))
  return messages.list.comma([...parts, ...(rest > 0 ? [messages.count.andMore(rest)] : [])])
}
