import type { StoryOutline } from '../../core/model/story.ts'
import { wordsOf } from './terms.ts'

/** A name as it stands in texts, with a space on either side, and the words that readers have for it. */
export interface OtherNames {
  readonly name: string
  readonly others: readonly string[]
}

/** Folded words with a space on either side of each, to be looked for as a whole. */
export function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/** What stands behind a comma or in brackets says where it is, not what it is called. */
function called(name: string): string {
  return spaced(wordsOf(name.split(/[,(]/)[0] ?? ''))
}

/**
 * The other names of the story's places and of those who act in it. A name that a place bears as well
 * is the place's: whoever looks for Moscow does not mean all that Russia did.
 */
export function otherNames({ actors, places }: StoryOutline): OtherNames[] {
  const ofPlaces = new Set(
    places.flatMap(({ name, aliases = [] }) => [called(name), ...aliases.map(called)]),
  )
  const placed = places.map(({ name, aliases = [] }) => ({
    names: [called(name)],
    others: aliases.map(called),
  }))
  const acting = actors.map(({ name, short = name, aliases = [] }) => ({
    names: [called(name), called(short)],
    others: aliases.map(called).filter((other) => !ofPlaces.has(other)),
  }))
  return [...placed, ...acting]
    .filter(({ others }) => others.length > 0)
    .flatMap(({ names, others }) =>
      [...new Set(names)].map((name) => ({ name, others: others.join('').trim().split(/ +/) })),
    )
}
