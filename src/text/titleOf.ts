import { eventById } from '../core/model/eventIndex.ts'
import type { StoryOutline } from '../core/model/story.ts'
import type { View } from '../core/view/view.ts'
import type { FirstMessages } from './messages/first.ts'

/** What a view is about, before the story: the tour of a lesson, the event, or the words searched for. */
function subjectOf(story: StoryOutline, view: View, messages: FirstMessages): string[] {
  const { mode, activity, event, path, search } = view
  if (mode === 'activity')
    return activity.name === null ? [] : [messages.titles.activities[activity.name]]
  if (mode === 'build') return []
  const tour = story.paths.find(({ id }) => id === path)?.title
  if (mode === 'present' || mode === 'presenter') return tour === undefined ? [] : [tour]
  const title = event === null ? undefined : eventById(story, event)?.title
  if (title !== undefined) return [title]
  return search === '' ? [] : [messages.titles.searched(search)]
}

/**
 * The title of the document in a view, for tabs, histories and screen readers: what it is about, in which
 * way it is shown, and the story. Of two windows of a lesson each is told apart.
 *
 * @param story as it is shown: as it was known, a later event has no title
 */
export function titleOf(story: StoryOutline, view: View, messages: FirstMessages): string {
  const mode = view.mode === 'explore' || view.mode === 'embed' ? [] : [messages.titles[view.mode]]
  return [...subjectOf(story, view, messages), ...mode, story.title].join(' · ')
}
