import {
  LONGEST_LINE,
  LONGEST_TITLE,
  lineOf,
  MOST_STEPS,
  type OwnPath,
  type OwnStep,
} from '../../core/view/own.ts'

/** Adds an event as the last step; a full tour is unchanged. */
export function addStep(path: OwnPath, event: string): OwnPath {
  if (path.steps.length >= MOST_STEPS) return path
  return { ...path, steps: [...path.steps, { event, title: '', text: '' }] }
}

/** Moves a step to another place, clamped to the ends. */
export function moveStep(path: OwnPath, from: number, to: number): OwnPath {
  const step = path.steps[from]
  if (!step || to === from) return path
  const rest = path.steps.filter((_, index) => index !== from)
  const place = Math.max(0, Math.min(rest.length, to))
  return { ...path, steps: [...rest.slice(0, place), step, ...rest.slice(place)] }
}

/** Removes a step; a place without one leaves the tour unchanged. */
export function removeStep(path: OwnPath, at: number): OwnPath {
  return { ...path, steps: path.steps.filter((_, index) => index !== at) }
}

/** Changes what a step says. */
export function changeStep(path: OwnPath, at: number, change: Partial<OwnStep>): OwnPath {
  const steps = path.steps.map((step, index) => (index === at ? { ...step, ...change } : step))
  return { ...path, steps }
}

/** The tour in the form for links and files: trimmed single lines, and a title. */
export function tidyPath({ title, steps }: OwnPath, untitled: string): OwnPath {
  return {
    title: lineOf(title, LONGEST_TITLE) || untitled,
    steps: steps.map((step) => ({ ...step, text: lineOf(step.text, LONGEST_LINE) })),
  }
}
