import type { StoryOutline } from './story.ts'

type Lists = Readonly<Record<string, readonly string[]>>

/** Words that the page does not show and only the search needs, by id; fetched with it. */
export interface OtherWords {
  /** What readers would search for and a card does not say, by event. */
  readonly keywords: Lists
  /** Other spellings of names. */
  readonly actors: Lists
  readonly places: Lists
}

interface Named {
  readonly id: string
  readonly aliases?: string[] | undefined
}

function listsOf<T extends { readonly id: string }>(
  records: readonly T[],
  listOf: (record: T) => readonly string[] | undefined,
): Lists {
  return Object.fromEntries(
    records.flatMap((record) => {
      const list = listOf(record) ?? []
      return list.length > 0 ? [[record.id, list]] : []
    }),
  )
}

const aliasesOf = ({ aliases }: Named): readonly string[] | undefined => aliases

/** The words of a story that only the search needs. */
export function otherWordsOf({ events, actors, places }: StoryOutline): OtherWords {
  return {
    keywords: listsOf(events, ({ keywords }) => keywords),
    actors: listsOf(actors, aliasesOf),
    places: listsOf(places, aliasesOf),
  }
}

/** The story without them, as it travels. */
export function withoutOtherWords(story: StoryOutline): StoryOutline {
  return {
    ...story,
    events: story.events.map(({ keywords: _keywords, ...rest }) => rest),
    actors: story.actors.map(({ aliases: _aliases, ...rest }) => rest),
    places: story.places.map(({ aliases: _aliases, ...rest }) => rest),
  }
}

function named<T extends Named>(records: readonly T[], lists: Lists): readonly T[] {
  return records.map((record) => {
    const aliases = lists[record.id]
    return aliases ? { ...record, aliases: [...aliases] } : record
  })
}

/** The story with them again. Events that lack none stay the same objects, and so does a list of such. */
export function withOtherWords(story: StoryOutline, words: OtherWords): StoryOutline {
  const { keywords } = words
  const isTold = Object.keys(keywords).length === 0
  const told = (): StoryOutline['events'] =>
    story.events.map((event) => {
      const own = keywords[event.id]
      return own ? { ...event, keywords: own } : event
    })
  return {
    ...story,
    events: isTold ? story.events : told(),
    actors: named(story.actors, words.actors),
    places: named(story.places, words.places),
  }
}
