import type { ComponentType, JSX } from 'react'
import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import { Empty } from './Heading.tsx'
import type { ActivityParts, QuestionParts } from './parts.ts'

/**
 * Makes a set of at most `size` questions, the same for the same seed; empty if the events yield
 * none.
 */
type Deal<Question> = (
  story: Story,
  events: readonly Event[],
  seed: number,
  size: number,
) => readonly Question[]

/** An activity whose questions are dealt: on the page, on paper, or a message if there are none. */
export function dealt<Question>(
  deal: Deal<Question>,
  Playing: ComponentType<QuestionParts<Question>>,
  Sheet: ComponentType<QuestionParts<Question>>,
): (parts: ActivityParts) => JSX.Element {
  return function Dealt(parts) {
    const { material, activity } = parts
    const questions = deal(material.story, material.events, activity.seed, activity.size)
    if (questions.length === 0) return <Empty {...parts} />
    const Shown = activity.sheet === null ? Playing : Sheet
    return <Shown {...parts} questions={questions} />
  }
}
