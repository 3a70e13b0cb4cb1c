import { eventById } from '../core/model/eventIndex.ts'
import type { StoryOutline } from '../core/model/story.ts'
import { linksOf } from '../scene/shared/relations.ts'
import { firstMessagesFor } from './messages/first.ts'

/**
 * The lines from the selected event on the timeline, in one sentence: "Lines from the selected
 * event: in answer to “Talks in Jeddah”; followed by “A dinner”." Empty if there are none.
 */
export function sayRelations(story: StoryOutline, event: string | null, lang: string): string {
  const { axis, list, relations } = firstMessagesFor(lang)
  const links = event === null ? [] : linksOf(story, event)
  const told = links.flatMap(({ type, way, event: other }) => {
    const title = eventById(story, other)?.title
    const words = relations[type][way === 'before' ? 'label' : 'inverse']
    return title === undefined ? [] : [`${words.toLowerCase()} ${list.quoted(title)}`]
  })
  return told.length === 0 ? '' : axis.linesLead(told.join('; '))
}
