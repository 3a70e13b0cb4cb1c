import * as v from 'valibot'
import { country, date, described, id, language, text } from './fields.ts'

/**
 * How a claim stands. The word is the claim's own manner, not our verdict:
 * stated (said of one's own side or views), reported (by a newsroom or an authority), announced (made public as
 * decided), planned (announced for later), alleged (said against another side), denial (says that
 * something is not so), confirmed (by a body that would know, or by two sides), disputed (others
 * named in the story say otherwise and no side has been shown right), assessed (judged by a party to
 * neither side: an agency's own verification, intelligence of another country, the United Nations).
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

/** Words that earlier stories and links used, and what they are called now. */
export const RENAMED_STANDINGS: Readonly<Record<string, Standing>> = { denied: 'denial' }

/** The standing of that name, whether it is today's name or an earlier one; undefined for any other word. */
export function standingNamed(name: string): Standing | undefined {
  return STANDINGS.find((one) => one === (RENAMED_STANDINGS[name] ?? name))
}

export const standing = v.pipe(
  v.picklist([...STANDINGS, 'denied'], `one of ${STANDINGS.join(', ')}`),
  v.transform((name): Standing => (name === 'denied' ? 'denial' : name)),
)

/** What a claim does for its event's title: bears it out, or says that it was not so. */
export const ON_TITLE = ['asserts', 'disputes'] as const

/** Of what one side may accuse another, so that it can be counted by side. */
export const ACCUSATIONS = ['energy-strike'] as const

/** A claim's id within the story: `event-id/claim-id`; within its own event the part behind `/`. */
export const claimReference = v.pipe(
  v.string(),
  v.regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/, 'a claim id, or event-id/claim-id'),
)

/** One attributed statement: who says it, in what manner, on which sources, and what speaks against it. */
export const claimFile = v.strictObject({
  id,
  /** In our own words. */
  text,
  by: described(
    v.pipe(v.array(id), v.minLength(1, 'at least one speaker')),
    'Actor ids; more than one only where they said it together.',
  ),
  via: v.optional(
    described(id, 'Actor id of the newsroom or person through whom it reached the source.'),
  ),
  standing,
  said: v.optional(described(date, 'When it was said. Absent: on the day of the event.')),
  sources: v.pipe(v.array(id), v.minLength(1, 'at least one source')),
  about: v.optional(
    described(text, 'What claims that contradict one another differ about: "Length of the call".'),
  ),
  contradicts: v.optional(v.array(claimReference)),
  onTitle: v.optional(
    described(
      v.picklist(ON_TITLE, `one of ${ON_TITLE.join(', ')}`),
      'Whether it bears out the title of its event or disputes it. The status of the event follows from this.',
    ),
  ),
  accuses: v.optional(
    described(
      v.strictObject({
        side: country,
        of: v.picklist(ACCUSATIONS, `one of ${ACCUSATIONS.join(', ')}`),
      }),
      'The side that it accuses, by its country, and of what: counted by side in the record in numbers.',
    ),
  ),
  seeds: v.optional(
    described(
      v.array(v.pipe(v.string(), v.regex(/^sc-\d\d$/, 'a seed id such as "sc-01"'))),
      "Ids of the two first articles' claims that this one carries.",
    ),
  ),
})

/** Words that a named person or body spoke or wrote, to the letter. */
export const quoteFile = v.strictObject({
  text,
  by: id,
  source: id,
  lang: v.optional(described(language, 'The language of the quoted words as given here.')),
  note: v.optional(described(text, 'Where or how it was said, in a few words.')),
})

export type OnTitle = (typeof ON_TITLE)[number]
export type ClaimFile = v.InferOutput<typeof claimFile>
export type Quote = v.InferOutput<typeof quoteFile>

/** A claim of a story that has been read: when it was said and what it contradicts are resolved. */
export interface Claim extends Omit<ClaimFile, 'contradicts' | 'said'> {
  /** As written by the curator; absent where the day of the event is meant. */
  readonly said?: string
  /** `event-id/claim-id` of every claim against it, in both directions, sorted. */
  readonly contradicts: readonly string[]
}
