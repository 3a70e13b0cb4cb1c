import type { StoryOutline } from '../model/story.ts'
import { boundOf } from './bounds.ts'
import { stepTo } from './playhead.ts'
import type { View } from './view.ts'

/**
 * Goes to a step (from 0) of a guided path: its event is selected, everything up to its time is
 * shown, and the camera is the step's own (`camera: null`). A step before the first or after the
 * last is the first or the last; an unknown path changes nothing.
 */
export function goToStep(story: StoryOutline, view: View, id: string, wanted: number): View {
  const path = story.paths.find((one) => one.id === id)
  const step = Math.max(0, Math.min((path?.steps.length ?? 0) - 1, Math.trunc(wanted) || 0))
  const stop = path?.steps[step]
  if (!stop) return view
  const start: View = {
    ...view,
    path: id,
    step,
    camera: null,
    event: null,
    time: { mode: 'up-to', at: view.time.mode === 'between' ? view.time.to : view.time.at },
  }
  const shown = stop.event === undefined ? start : stepTo(story, start, stop.event)
  return stop.at === undefined
    ? shown
    : { ...shown, time: { mode: 'up-to', at: boundOf(stop.at, story) } }
}

/** Begins a guided path at its first step. */
export function startPath(story: StoryOutline, view: View, id: string): View {
  return goToStep(story, view, id, 0)
}

/** Leaves the guided path; what is shown stays. */
export function leavePath(view: View): View {
  return view.path === null ? view : { ...view, path: null, step: 0 }
}
