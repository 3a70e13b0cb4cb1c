import type { Messages } from './messages/en.ts'

/** The first names of a list, and how many more there are: "Trump, Putin and 3 more". */
function firstOf(names: readonly string[], most: number, { list, count }: Messages): string {
  // Nobody is counted who could have been named in the same room.
  if (names.length <= most + 1) return list.and(names)
  return list.and([...names.slice(0, most), count.more(names.length - most)])
}

/** Those who speak on an event: two by name. A card's first screen has few lines. */
export const firstSpeakers = (names: readonly string[], messages: Messages): string =>
  firstOf(names, 2, messages)

/** Those who took part in it: five by name. */
export const participants = (names: readonly string[], messages: Messages): string =>
  firstOf(names, 5, messages)
