import * as v from 'valibot'
import { id, language, text, title } from './read/fields.ts'
import { GLYPHS, TRACKS } from './track.ts'

const words = v.record(language, title)

export const kindFile = v.strictObject({
  $schema: v.optional(text),
  id,
  /** Name by language, in lower case as within a sentence. */
  label: words,
  plural: words,
  track: v.picklist(TRACKS, `one of ${TRACKS.join(', ')}`),
  glyph: v.picklist(GLYPHS, `one of ${GLYPHS.join(', ')}`),
})

export type { Glyph, Track } from './track.ts'
export type Kind = Omit<v.InferOutput<typeof kindFile>, '$schema'>
