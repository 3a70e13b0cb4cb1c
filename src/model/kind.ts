import * as v from 'valibot'
import { id, text } from './fields.ts'

/** The four lanes of the timeline, in drawing order. */
export const TRACKS = ['talks', 'words', 'force', 'people'] as const

/** Shapes that the code can draw; each kind picks one. */
export const GLYPHS = ['circle', 'linked-circles', 'square', 'star', 'triangles'] as const

const words = v.record(v.string(), text)

export const kindFile = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  /** Name by language, in lower case as within a sentence. */
  label: words,
  plural: words,
  track: v.picklist(TRACKS, `one of ${TRACKS.join(', ')}`),
  glyph: v.picklist(GLYPHS, `one of ${GLYPHS.join(', ')}`),
})

export type Track = (typeof TRACKS)[number]
export type Glyph = (typeof GLYPHS)[number]
export type Kind = Omit<v.InferOutput<typeof kindFile>, '$schema'>
