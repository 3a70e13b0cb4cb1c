import type { StoryOutline } from '../../core/model/story.ts'
import { instantOfKnown } from '../../core/view/asKnown.ts'
import type { View } from '../../core/view/view.ts'
import { clamp, xOf, type TimeScale } from './axis/timeScale.ts'

/** Where what was not yet known begins, CSS px: on the axis, and in the overview. */
export interface Unknown {
  readonly x: number
  readonly overviewX: number
}

/** Null where all is told. A day ends where it is over in every zone of the story. */
export function unknownFrom(
  story: StoryOutline,
  { known }: View,
  { scale, whole }: { readonly scale: TimeScale; readonly whole: TimeScale },
): Unknown | null {
  if (known === null) return null
  const at = Math.max(whole.from, instantOfKnown(known, story))
  const place = (on: TimeScale) => clamp(xOf(on, at), on.left, on.right)
  return { x: place(scale), overviewX: place(whole) }
}
