import type { StoryOutline } from '../model/story.ts'

/** A story of which nothing may be shown yet, because when it became known is still on its way. */
export function hushed(story: StoryOutline): StoryOutline {
  return { ...story, events: [], eras: [], paths: [] }
}
