import type { Path, Step, Story } from './story.ts'

/** What a step of a tour says; where it stands is in the outline. */
export type StepMessages = Pick<Step, 'text' | 'notes'>

/** What the steps of a story's tours say, by tour and in order; fetched once a tour may be taken. */
export type Tours = Readonly<Record<string, readonly StepMessages[]>>

/** The words of a story's tours, apart from its outline. */
export function toursOf({ paths }: Pick<Story, 'paths'>): Tours {
  const words = ({ text, notes }: Step): StepMessages => ({
    text,
    ...(notes !== undefined && { notes }),
  })
  return Object.fromEntries(paths.map(({ id, steps }) => [id, steps.map(words)]))
}

/** The tour without what its steps say: their titles, events and cameras. */
export function untold(path: Path): Path {
  return { ...path, steps: path.steps.map(({ notes: _notes, ...step }) => ({ ...step, text: '' })) }
}

/** The tour with what its steps say; one that carries its own words, as a reader's does, as it is. */
export function told(path: Path, tours: Tours): Path {
  const words = tours[path.id] ?? []
  if (words.length === 0 || path.steps.some(({ text }) => text !== '')) return path
  return { ...path, steps: path.steps.map((step, at) => ({ ...step, ...words[at] })) }
}
