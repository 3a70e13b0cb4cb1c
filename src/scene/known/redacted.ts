import type { StoryOutline } from '../../core/model/story.ts'

const redactedStories = new WeakSet<StoryOutline>()

/**
 * A story of which nothing may be shown yet, because the data on when it became known is still
 * loading.
 */
export function redacted(story: StoryOutline): StoryOutline {
  const { lens: _lens, annotations: _annotations, ...rest } = story
  const silent = { ...rest, events: [], eras: [], paths: [] }
  redactedStories.add(silent)
  return silent
}

/** Whether nothing of the story may be shown yet: then no number of events is told either. */
export function isRedacted(story: StoryOutline): boolean {
  return redactedStories.has(story)
}
