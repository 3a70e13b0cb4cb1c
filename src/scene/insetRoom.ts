import type { MapFrame, StoryOutline } from '../model/story.ts'
import type { Mode } from '../view/view.ts'
import type { Size } from './camera.ts'
import type { Box } from './collide.ts'

/** As in frames.css: share of the width and of the height that the inset takes at most, CSS px. */
const WIDE = 0.3
const HIGH = 0.6
const MOST = 240
const GAP = 8
/** Height of its title. */
const TITLE = 20
/** Where it lies in the map that is not the main one. */
const BESIDE = 0.45
/** In a lesson it lies beside the edge that turns the steps, above the map's credit. */
const IN_LESSON = { left: 64, bottom: 40 }
/** The scale, in the other corner. */
const SCALE = { width: 130, height: 30 }

/**
 * The corner of a map in which the other one may lie as an inset, kept free of names; none in a story
 * of one map. Kept free also where both stand side by side: which it is, a style sheet decides.
 */
export function insetRoom(
  story: StoryOutline,
  frame: MapFrame,
  mode: Mode,
): (size: Size) => readonly Box[] {
  if (story.frames.length === 0) return () => []
  return ({ width, height }) => {
    const wide = Math.min(WIDE * width, HIGH * height, MOST)
    const isLesson = mode.startsWith('present')
    const beside = frame.isMain ? GAP : BESIDE * width
    const [left, below] = isLesson ? [IN_LESSON.left, IN_LESSON.bottom] : [beside, GAP]
    const top = height - below - TITLE - (wide * 2) / 3
    const inset = { left: left <= IN_LESSON.left ? 0 : left, top, right: left + wide + 2 }
    const scale = { left: width - SCALE.width, top: height - SCALE.height, right: width }
    return [inset, scale].map((box) => ({ ...box, bottom: height }))
  }
}
