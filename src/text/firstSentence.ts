/** Shorter than this, what ends in a full stop may be an abbreviation ("The U.S."). */
const LEAST = 40

/**
 * A text cut behind its first sentence: that sentence, and what follows, which may be empty. Together
 * they are the text, but for the spaces between.
 */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const ends = [...text.matchAll(/[.!?…。！？]["”’»)]*(?=\s)/gu)]
  const end = ends.map((found) => found.index + found[0].length).find((at) => at >= LEAST)
  return end === undefined ? [text.trim(), ''] : [text.slice(0, end).trim(), text.slice(end).trim()]
}
