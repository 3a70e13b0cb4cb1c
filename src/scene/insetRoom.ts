import type { MapFrame, StoryOutline } from '../model/story.ts'
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
const BESIDE = 0.34

/**
 * The corner of a map in which the other one may lie as an inset, kept free of names; none in a story
 * of one map. Kept free also where both stand side by side: which it is, a style sheet decides.
 */
export function insetRoom(story: StoryOutline, frame: MapFrame): (size: Size) => readonly Box[] {
  if (story.frames.length === 0) return () => []
  return ({ width, height }) => {
    const wide = Math.min(WIDE * width, HIGH * height, MOST)
    const left = frame.isMain ? GAP : BESIDE * width
    const top = height - GAP - TITLE - (wide * 2) / 3
    return [{ left: frame.isMain ? 0 : left, top, right: left + wide + 2, bottom: height }]
  }
}
