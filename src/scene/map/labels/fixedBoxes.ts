import type { MapFrame } from '../../../core/model/story.ts'
import type { Size } from '../../shared/camera.ts'
import type { Box } from '../../shared/collide.ts'

/** As in inset.css: share of the width and of the height that the inset takes at most, CSS px. */
const WIDE = 0.3
const HIGH = 0.42
const MOST = 240
const GAP = 8
/** Height of its title. */
const TITLE = 20
/** Where it lies in the map that is not the main one. */
const BESIDE = 0.45

const CONTROLS = { narrow: { right: 120, bottom: 42 }, wide: { right: 46, bottom: 141 } }
const SCALE = { width: 130, height: 30 }
const UNPLACED = { right: 190, height: 44 }

/** Up to this width, CSS px, the controls lie in a row: see `controls.css` of the map. */
const NARROW = 560
/** A layout so narrow is that of a phone: the map is wider than its box, and corners lie outside. */
const PHONE = 400
const OUTSIDE = 0.2

function insetBox({ width, height }: Size, { frame, isWhole = false }: Fixtures): Box {
  const isPhone = width < PHONE && !isWhole
  const margin = isPhone ? OUTSIDE * width : 0
  const share = isPhone ? 1.5 * WIDE : WIDE
  const wide = Math.min(share * width, HIGH * height, MOST)
  const top = height - GAP - TITLE - (wide * 2) / 3
  if (frame.isMain) return { left: 0, top, right: GAP + wide + 2 - margin, bottom: height }
  return { left: BESIDE * width, top, right: BESIDE * width + wide + 2, bottom: height }
}

/** Boxes found on the page, in a map of this size. */
export interface Found {
  readonly size: Size
  readonly boxes: readonly Box[]
}

/** The same in a map of another size: a box keeps its distance from the nearer edges. */
function movedTo(size: Size, found: Found): Box[] {
  const [right, down] = [size.width - found.size.width, size.height - found.size.height]
  return found.boxes.map((box) => {
    const x = box.left + box.right > found.size.width ? right : 0
    const y = box.top + box.bottom > found.size.height ? down : 0
    return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y }
  })
}

/** What one of two maps has beside its marks. */
export interface Fixtures {
  readonly frame: MapFrame
  readonly hasUnplaced: boolean
  /**
   * Whether the other map may lie in it as an inset; or, where that and more is set with the text of the page, what was
   * found to lie on it.
   */
  readonly over: boolean | Found
  /** Whether the size is that of the whole picture, and not of what lies in the box that a map opens with. */
  readonly isWhole?: boolean
}

/**
 * The corners of one of two maps that are kept free of names: controls, unplaced, the scale, which the main
 * one alone has, and the other map where it lies in it.
 */
export function fixedBoxes(fixtures: Fixtures, size: Size): Box[] {
  const { frame, hasUnplaced, over, isWhole = false } = fixtures
  const { width, height } = size
  const margin = width < PHONE && !isWhole ? OUTSIDE * width : 0
  const { right, bottom } = width <= NARROW ? CONTROLS.narrow : CONTROLS.wide
  const inset = right - margin
  const controls = frame.isMain
    ? { left: width - inset, top: 0, right: width, bottom }
    : { left: 0, top: 0, right: inset, bottom }
  const scaleLeft = width - SCALE.width + margin
  const scale = { left: scaleLeft, top: height - SCALE.height, right: width, bottom: height }
  const unplaced = { left: 0, top: height - UNPLACED.height, right: UNPLACED.right, bottom: height }
  return [
    controls,
    ...(frame.isMain ? [scale] : []),
    ...(hasUnplaced ? [unplaced] : []),
    ...(over === true ? [insetBox(size, fixtures)] : []),
    ...(typeof over === 'object' ? movedTo(size, over) : []),
  ]
}
