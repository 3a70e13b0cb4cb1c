/**
 * The status of a claim. It describes the manner of the claim itself, not our verdict: stated
 * (about the speaker's own side or views), reported (by a news outlet or an authority), announced
 * (as a decision), planned (announced as still to come), alleged (said about another side), denial
 * (says that something is not so), confirmed (by a body in a position to know, or by two sides),
 * disputed (others named in the story say otherwise, and no side has been shown to be right),
 * assessed (judged by someone on neither side: an agency's own verification, another country's
 * intelligence, the United Nations).
 */
export const STANDINGS = [
  'stated',
  'reported',
  'announced',
  'planned',
  'alleged',
  'denial',
  'confirmed',
  'disputed',
  'assessed',
] as const

export type Standing = (typeof STANDINGS)[number]

/** Names used by earlier stories and links, with their present names. */
export const RENAMED_STANDINGS: Readonly<Record<string, Standing>> = { denied: 'denial' }

/** The status with this name, present or earlier; undefined for any other word. */
export function standingNamed(name: string): Standing | undefined {
  return STANDINGS.find((one) => one === (RENAMED_STANDINGS[name] ?? name))
}
