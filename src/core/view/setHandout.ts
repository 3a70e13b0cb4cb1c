import type { StoryOutline } from '../model/story.ts'
import { HANDOUT_PARTS, type HandoutPages, type HandoutPart, type HandoutScope } from './handout.ts'
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

/** Fills the pages in this way. */
export function setPages(view: View, pages: HandoutPages): View {
  return view.handout.pages === pages ? view : { ...view, handout: { ...view.handout, pages } }
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
