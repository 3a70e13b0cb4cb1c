import * as v from 'valibot'
import { id, text } from './fields.ts'

/** The four lanes of the timeline, in the order in which they are drawn. */
export const TRACKS = ['talks', 'words', 'force', 'people'] as const

/** Shapes that code can draw; a kind picks one. */
export const GLYPHS = ['circle', 'linked-circles', 'square', 'star', 'triangles'] as const

const words = v.record(v.string(), text)

export const kindFile = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  /** Name per language, lower case as in a sentence. */
  label: words,
  plural: words,
  track: v.picklist(TRACKS, `one of ${TRACKS.join(', ')}`),
  glyph: v.picklist(GLYPHS, `one of ${GLYPHS.join(', ')}`),
})

export type Track = (typeof TRACKS)[number]
export type Glyph = (typeof GLYPHS)[number]
export type Kind = Omit<v.InferOutput<typeof kindFile>, '$schema'>
