import * as v from 'valibot'
import { address, country, date, described, id, language, text } from './fields.ts'

/**
 * What a reader should know of a publisher before weighing it: `state` (state media), `public`
 * (public broadcaster), `government-funded`, `national` (an outlet of a country that is party to
 * the war), `partisan`, `rewrite` (a machine's or another's rewriting: good for date and gist only).
 */
export const STANCES = [
  'state',
  'public',
  'government-funded',
  'national',
  'partisan',
  'rewrite',
] as const

export const sourceFile = v.strictObject({
  id,
  publisher: text,
  title: described(
    v.nullable(text),
    'As the page has it, in its own language; null where no headline was seen.',
  ),
  url: address,
  published: described(v.nullable(date), 'When it was published; null where no date was seen.'),
  lang: language,
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
  $schema: v.optional(v.string()),
  sources: v.array(sourceFile),
})

export type Stance = (typeof STANCES)[number]
export type Source = v.InferOutput<typeof sourceFile>
