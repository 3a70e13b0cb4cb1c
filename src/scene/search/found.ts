import type { StoryOutline } from '../../core/model/story.ts'
import { searchIndex, type Places, type SearchIndex } from './searchIndex.ts'
import { isOneSlip } from './slip.ts'
import { isSmall, termsOf } from './terms.ts'

const NONE: Places = []

function anyOf(all: readonly Places[]): Places {
  return [...new Set(all.flat())].sort((a, b) => a - b)
}

/** The events with any of the words that pass. */
function withAny({ byStem, stems }: SearchIndex, passes: (word: string) => boolean): Places {
  const found = new Set<string>()
  for (const [word, stem] of stems) if (passes(word)) found.add(stem)
  return anyOf([...found].map((stem) => byStem.get(stem) ?? NONE))
}

/**
 * The events with a word: with it or another form of it; where there are none, with words that begin so;
 * else with words that it may be a slip for. So "POW" does not find "power", and "kreml" finds "Kremlin".
 * A number is that number alone.
 */
function withWord(index: SearchIndex, word: string): Places {
  const exact = index.byStem.get(index.stemOf(word))
  if (exact) return exact
  if (/^\d+$/.test(word)) return NONE
  const begun = withAny(index, (one) => one.startsWith(word))
  return begun.length > 0 ? begun : withAny(index, (one) => isOneSlip(one, word))
}

function inAll(sets: readonly Places[]): Places {
  const [first = NONE, ...rest] = [...sets].sort((a, b) => a.length - b.length)
  const others = rest.map((places) => new Set(places))
  return first.filter((place) => others.every((places) => places.has(place)))
}

/** What hyphens join: side by side, or written as one; else its parts wherever they are. */
function withTerm(index: SearchIndex, parts: readonly string[]): Places {
  const apart = inAll(parts.map((part) => withWord(index, part)))
  if (parts.length === 1) return apart
  const phrase = ` ${parts.map(index.stemOf).join(' ')} `
  const besides = apart.filter((place) => index.lines[place]?.includes(phrase))
  const asOne = index.byStem.get(index.stemOf(parts.join(''))) ?? NONE
  const together = anyOf([besides, asOne])
  return together.length > 0 ? together : apart
}

/** Small words count only where there are no others. */
function askedFor(search: string): readonly (readonly string[])[] {
  const terms = termsOf(search)
  const telling = terms.filter((parts) => parts.length > 1 || !parts.every(isSmall))
  return telling.length > 0 ? telling : terms
}

interface Kept {
  readonly search: string
  readonly places: ReadonlySet<number>
}

const lastFound = new WeakMap<object, Kept>()

/**
 * The places in `story.events` of the events that have every word of a search; null where it asks for
 * none. The last answer is kept.
 */
export function found(story: StoryOutline, search: string): ReadonlySet<number> | null {
  const known = lastFound.get(story.events)
  if (known?.search === search) return known.places
  const asked = askedFor(search)
  if (asked.length === 0) return null
  const index = searchIndex(story)
  const places = new Set(inAll(asked.map((parts) => withTerm(index, parts))))
  lastFound.set(story.events, { search, places })
  return places
}
