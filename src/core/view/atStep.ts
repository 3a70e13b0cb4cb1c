import type { StoryOutline } from '../model/story.ts'
import { goToStep } from './guide.ts'
import { writeView } from './link/url.ts'
import type { View } from './view.ts'

/**
 * Whether a view on a tour still shows what its step shows, or the reader has since explored: moved
 * the map or the time, or selected something else. True off a tour, where there is nothing to
 * compare with.
 */
export function isAtStep(story: StoryOutline, view: View): boolean {
  if (view.path === null) return true
  const stepped = goToStep(story, view, view.path, view.step)
  // No link carries the camera of the map beside the main one.
  const isMoved = view.otherCamera !== null
  return stepped === view || (!isMoved && writeView(stepped) === writeView(view))
}
