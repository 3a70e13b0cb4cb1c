import { actorName } from '../../core/model/actorName.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { stemmed } from './stemmed.ts'
import { otherNames, spaced } from './thesaurus.ts'
import { termsOf } from './terms.ts'

/** Places of events in `story.events`, ascending. */
export type Places = readonly number[]

/** The words of a story, by which its events are found. */
export interface SearchIndex {
  /** By stem: the events with a word of it. */
  readonly byStem: ReadonlyMap<string, Places>
  /** Every word, with its stem. */
  readonly stems: ReadonlyMap<string, string>
  /** Of each event the stems of its words in their order, for what hyphens join. */
  readonly lines: readonly string[]
  /** The stem of a folded word, in the language of the story. */
  readonly stemOf: (word: string) => string
}

/** The folded words of names, which come again and again, and of texts, which do not. */
function createReader(story: StoryOutline) {
  const places = new Map(story.places.map(({ id, name }) => [id, termsOf(name)]))
  const actors = new Map(story.actors.map(({ id }) => [id, termsOf(actorName(story, id))]))
  const others = otherNames(story)
  /** All that can be read of an event; of one whose card is not here, what the outline names. */
  const termsIn = ({ words, title, keywords = [], ...event }: EventOutline): string[][] => {
    const also = keywords.flatMap(termsOf)
    if (words !== undefined) return [...termsOf(words), ...also]
    const ids = new Set([...event.actors, ...event.speakers])
    return [
      ...termsOf(title),
      ...event.places.flatMap(({ place }) => places.get(place) ?? []),
      ...[...ids].flatMap((id) => actors.get(id) ?? []),
      ...also,
    ]
  }
  return (event: EventOutline): { words: readonly string[]; also: readonly string[] } => {
    const terms = termsIn(event)
    const words = terms.flat()
    const line = spaced(words)
    const named = others.flatMap(({ name, others: also }) => (line.includes(name) ? also : []))
    const joined = terms.flatMap((parts) => (parts.length > 1 ? [parts.join('')] : []))
    return { words, also: [...joined, ...named] }
  }
}

function createIndex(story: StoryOutline): SearchIndex {
  const isEnglish = /^en\b/.test(story.language)
  const stemOf = (word: string): string => (isEnglish ? stemmed(word) : word)
  const byStem = new Map<string, number[]>()
  const stems = new Map<string, string>()
  const read = createReader(story)
  const known = (word: string): string => {
    const stem = stems.get(word) ?? stemOf(word)
    stems.set(word, stem)
    return stem
  }
  const lines = story.events.map((event, place) => {
    const { words, also } = read(event)
    const line = words.map(known)
    for (const stem of [...line, ...also.map(known)]) {
      const places = byStem.get(stem)
      if (!places) byStem.set(stem, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
    return spaced(line)
  })
  return { byStem, stems, lines, stemOf }
}

const indexes = new WeakMap<object, SearchIndex>()

/** The index of a story's events; made at the first search, and once per list of events. */
export function searchIndex(story: StoryOutline): SearchIndex {
  const known = indexes.get(story.events)
  if (known) return known
  const index = createIndex(story)
  indexes.set(story.events, index)
  return index
}
