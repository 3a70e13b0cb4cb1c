import * as v from 'valibot'
import { country, described, id, text, title } from './read/fields.ts'

export const actorFile = v.strictObject({
  id,
  name: title,
  short: v.optional(described(title, 'For narrow places: "Zelenskyy".')),
  kind: v.picklist(['person', 'body', 'state', 'newsroom'], 'person, body, state or newsroom'),
  plural: v.optional(
    described(v.boolean(), 'Several people, or a name in the plural: "Polish officials say".'),
  ),
  country: v.optional(
    described(
      country,
      'Whose side of the table: ISO 3166-1 alpha-2, or EU. Absent for the many and the unnamed.',
    ),
  ),
  aliases: v.optional(described(v.array(title), 'Other spellings that readers may search.')),
  role: v.optional(described(text, 'What they were in March 2025, as the sources name it.')),
})

export const actorsFile = v.strictObject({
  $schema: v.optional(text),
  actors: v.array(actorFile),
})

export type Actor = v.InferOutput<typeof actorFile>

/** What filters, map and timeline need to name an actor, and search to find it. */
export type ActorOutline = Pick<Actor, 'id' | 'name' | 'short' | 'aliases'>
