import type { StoryOutline } from '../model/story.ts'

const hushedStories = new WeakSet<StoryOutline>()

/**
 * A story of which nothing may be shown yet, because the data on when it became known is still
 * loading.
 */
export function hushed(story: StoryOutline): StoryOutline {
  const { lens: _lens, annotations: _annotations, ...rest } = story
  const silent = { ...rest, events: [], eras: [], paths: [] }
  hushedStories.add(silent)
  return silent
}

/** Whether nothing of the story may be shown yet: then no number of events is told either. */
export function isHushed(story: StoryOutline): boolean {
  return hushedStories.has(story)
}
