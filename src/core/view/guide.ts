import type { Step, StoryOutline } from '../model/story.ts'
import { seek, setTimeMode, stepTo } from './playhead.ts'
import type { View } from './view.ts'

type Shown = Pick<View, 'path' | 'step' | 'camera' | 'otherCamera' | 'mapFrame' | 'event' | 'time'>

function isSame(view: View, shown: Shown): boolean {
  const keys = ['path', 'step', 'camera', 'otherCamera', 'mapFrame', 'event', 'time'] as const
  return keys.every((key) => view[key] === shown[key])
}

/** The maps are where the story has them. */
const AS_STORY = { camera: null, otherCamera: null, mapFrame: null } as const

function showStop(story: StoryOutline, view: View, stop: Step): View {
  const still = { ...setTimeMode(story, view, 'up-to'), ...AS_STORY }
  const start = { ...still, event: stop.event ?? null }
  const shown = stop.event === undefined ? start : stepTo(story, start, stop.event)
  return stop.at === undefined ? shown : seek(story, shown, stop.at)
}

/**
 * Goes to a step (from 0) of a tour: selects its event, shows everything up to its time, and leaves
 * the maps to the step (`camera: null`, `mapFrame: null`). A step out of range becomes the first or last; an
 * unknown tour changes nothing.
 */
export function goToStep(story: StoryOutline, view: View, id: string, wanted: number): View {
  const path = story.paths.find((one) => one.id === id)
  const step = Math.max(0, Math.min((path?.steps.length ?? 0) - 1, Math.trunc(wanted) || 0))
  const stop = path?.steps[step]
  if (!stop) return view
  const shown = { ...showStop(story, view, stop), path: id, step }
  return isSame(view, shown) ? view : shown
}

/** Starts a tour at its first step. */
export function startPath(story: StoryOutline, view: View, id: string): View {
  return goToStep(story, view, id, 0)
}

/** Leaves the tour; the rest of the view stays. */
export function leavePath(view: View): View {
  return view.path === null ? view : { ...view, path: null, step: 0 }
}
