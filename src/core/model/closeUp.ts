import * as v from 'valibot'
import { date, described, id, text } from './read/fields.ts'
import type { Range } from '../time/span.ts'

/** Where the timeline's lens stands at first. */
export const lensFile = v.strictObject({
  from: described(date, 'Where the lens begins, by the clock of the story’s zone.'),
  to: described(date, 'Where it ends.'),
  title: v.optional(
    described(text, 'What is seen in it, as in “Open …”: “the night of 18 March”.'),
  ),
})

/** A sentence written on the timeline, where what it tells happens. */
export const annotationFile = v.strictObject({
  id,
  text: described(text, 'The sentence; it asserts nothing that one side alone asserts.'),
  at: v.optional(described(date, 'When, by the story’s zone; or “from” and “to”.')),
  from: v.optional(described(date, 'Where a bracket begins: a time that its events have.')),
  to: v.optional(described(date, 'Where the bracket ends.')),
  events: v.pipe(
    v.array(described(id, 'An event on which the sentence rests.')),
    v.minLength(1, 'at least one event on which the sentence rests'),
  ),
})

export type AnnotationFile = v.InferOutput<typeof annotationFile>

/** Where the lens stands until the reader moves it. */
export interface StoryLens extends Range {
  /** What is seen in it, in words that follow "Open": "the night of 18 March". */
  readonly title?: string
}

/** A sentence on the timeline; with a bracket where `from` is before `to`. */
export interface Annotation extends Range {
  readonly id: string
  readonly text: string
  /** Ids of the events on which it rests, at least one. */
  readonly events: readonly string[]
}
