import type { StoryOutline } from '../model/story.ts'
import { HANDOUT_PARTS, type HandoutPart, type HandoutScope } from './handout.ts'
import type { View } from './view.ts'

/** Adds a part to the handout, or removes it. */
export function includePart(view: View, part: HandoutPart, isIn: boolean): View {
  const { handout } = view
  if (handout.include.includes(part) === isIn) return view
  const include = HANDOUT_PARTS.filter((one) =>
    one === part ? isIn : handout.include.includes(one),
  )
  return { ...view, handout: { ...handout, include } }
}

/**
 * Chooses the events of the handout; `path` takes a tour's id, and an unknown one changes nothing.
 * The time shown stays.
 */
export function setScope(
  story: Pick<StoryOutline, 'paths'>,
  view: View,
  scope: HandoutScope,
  path: string | null = null,
): View {
  if (scope !== 'path') return { ...view, handout: { ...view.handout, scope } }
  if (!story.paths.some(({ id }) => id === path)) return view
  return { ...view, path, step: 0, handout: { ...view.handout, scope } }
}
