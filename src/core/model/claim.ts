import * as v from 'valibot'
import { country, date, described, id, language, text, title } from './read/fields.ts'
import { isFileName } from './read/reserved.ts'
import { STANDINGS, type Standing } from './standing.ts'

export const standing = v.pipe(
  v.picklist([...STANDINGS, 'denied'], `one of ${STANDINGS.join(', ')}`),
  v.transform((name): Standing => (name === 'denied' ? 'denial' : name)),
)

/** What a claim does to its event's title: supports it, or disputes it. */
export const ON_TITLE = ['asserts', 'disputes'] as const

/** What one side may accuse another of; counted by side. */
export const ACCUSATIONS = ['energy-strike'] as const

/**
 * A claim's id within the story, `event-id/claim-id`; within its own event, the part after the
 * slash.
 */
export const claimReference = v.pipe(
  v.string(),
  v.regex(/^([a-z0-9-]+\/)?[a-z0-9-]+$/, 'a claim id, or event-id/claim-id'),
  v.check((written) => written.split('/').every(isFileName), 'ids of at most 80 characters'),
)

/** How far a figure is exact: as said, more or less than it, or about it. */
export const BOUNDS = ['more', 'less', 'about'] as const

/** The number that a claim gives, where others give another: drawn to one scale with theirs. */
export const figure = v.strictObject({
  value: v.pipe(
    v.number(),
    v.minValue(0, 'a number from 0 to a billion'),
    v.maxValue(1e9, 'a number from 0 to a billion'),
  ),
  unit: described(title, 'What is counted; only figures of the same unit are compared: "minutes".'),
  says: described(text, 'The words of the claim that give it, to the letter: "almost two hours".'),
  bound: v.optional(
    described(
      v.picklist(BOUNDS, `one of ${BOUNDS.join(', ')}`),
      'Absent: the number as it stands. "more than", "at least": more; "almost", "up to": less.',
    ),
  ),
})

/**
 * One attributed statement: who says it, in what manner, from which sources, and what contradicts
 * it.
 */
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
    described(title, 'What claims that contradict one another differ about: "Length of the call".'),
  ),
  contradicts: v.optional(v.array(claimReference)),
  figure: v.optional(
    described(figure, 'Its number, where claims about the same question give different ones.'),
  ),
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

/** Words spoken or written by a named person or body, verbatim. */
export const quoteFile = v.strictObject({
  text,
  by: id,
  source: id,
  lang: v.optional(described(language, 'The language of the quoted words as given here.')),
  note: v.optional(described(text, 'Where or how it was said, in a few words.')),
})

export type { Standing } from './standing.ts'
export type OnTitle = (typeof ON_TITLE)[number]
export type Figure = v.InferOutput<typeof figure>
export type ClaimFile = v.InferOutput<typeof claimFile>
export type Quote = v.InferOutput<typeof quoteFile>

/** A claim after reading: the date it was made and the claims it contradicts are resolved. */
export interface Claim extends Omit<ClaimFile, 'contradicts' | 'said'> {
  /** As written by the curator; absent for the day of the event. */
  readonly said?: string
  /** `event-id/claim-id` of every claim it contradicts or that contradicts it, sorted. */
  readonly contradicts: readonly string[]
}
