import * as v from 'valibot'
import { address, country, date, day, described, id, language, text, title } from './read/fields.ts'

/**
 * What a reader should know of a publisher before weighing it: `official` (a government's or body's own
 * page), `state` (owned and directed by a government), `public` (public broadcaster, independent by
 * law), `government-funded` (paid by a government, with editors of its own), `national` (private
 * outlet of a country at war), `exile` (outlet of such a country, in exile), `partisan`,
 * `independent` (agency or outlet of another country, none of these), `rewrite` (a machine's or
 * another's rewriting: good for date and gist only).
 */
export const STANCES = [
  'official',
  'state',
  'public',
  'government-funded',
  'national',
  'exile',
  'partisan',
  'independent',
  'rewrite',
] as const

/** How much of a source was seen: the whole page, an excerpt, or a copy elsewhere. */
export const SEEN = ['page', 'excerpt', 'copy'] as const

export const sourceFile = v.strictObject({
  id,
  publisher: title,
  title: described(
    v.nullable(title),
    'As the page has it, in its own language; null where no headline was seen.',
  ),
  titleNote: v.optional(described(text, 'Why there is no title.')),
  url: address,
  published: described(v.nullable(date), 'When it was published; null where no date was seen.'),
  dateNote: v.optional(described(text, 'Why there is no date.')),
  lang: language,
  seen: v.optional(
    described(v.picklist(SEEN, `one of ${SEEN.join(', ')}`), 'How much of it was seen.'),
  ),
  looked: v.optional(described(day, 'The day on which it was last looked at.')),
  stance: v.optional(v.picklist(STANCES, `one of ${STANCES.join(', ')}`)),
  country: v.optional(described(country, 'The country that `stance` speaks of.')),
  stanceNote: v.optional(
    described(text, 'More about the publisher, or why the page must be read with care.'),
  ),
  copyOf: v.optional(
    described(
      text,
      'The agency or newsroom whose report this is a copy of: count such copies once.',
    ),
  ),
  archived: v.optional(described(address, 'A copy in an archive.')),
  linkNote: v.optional(
    described(text, 'What is wrong with the address: a mirror, a page that moved.'),
  ),
})

export const sourcesFile = v.strictObject({
  $schema: v.optional(text),
  sources: v.array(sourceFile),
})

export type Seen = (typeof SEEN)[number]
export type Stance = (typeof STANCES)[number]
export type Source = v.InferOutput<typeof sourceFile>
