import * as v from 'valibot'
import { country, id, text } from './fields.ts'

export const actorFile = v.strictObject({
  id,
  name: text,
  /** For narrow places: "Zelenskyy". */
  short: v.optional(text),
  kind: v.picklist(['person', 'body', 'state', 'newsroom'], 'person, body, state or newsroom'),
  /** Whose side of the table: ISO 3166-1 alpha-2, or EU. Absent for the many and the unnamed. */
  country: v.optional(country),
  /** What they were in March 2025, as the sources name it. */
  role: v.optional(text),
})

export const actorsFile = v.strictObject({
  $schema: v.optional(v.string()),
  actors: v.array(actorFile),
})

export type Actor = v.InferOutput<typeof actorFile>
