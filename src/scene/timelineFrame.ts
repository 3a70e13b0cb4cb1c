import type { StoryOutline } from '../model/story.ts'
import type { Size } from './camera.ts'
import { ROW } from './lanes.ts'
import type { SmallText } from './textWidth.ts'

/** Where the parts of the timeline lie, in CSS px from its top left. */
export interface Frame extends SmallText {
  /** `slim`: density, ticks and playhead only. */
  readonly variant: 'slim' | 'full'
  readonly size: Size
  /** The lanes; in `slim` the density strip. */
  readonly plot: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** Labels of the ticks, two rows in `full`, one in `slim`. */
  readonly axis: { readonly y: number; readonly height: number }
  readonly eraRows: number
  readonly eraHeight: number
  /** Height of the names of the lanes where there is no gutter for them. */
  readonly laneHead: number
  readonly hasGutter: boolean
  readonly overview: { readonly y: number; readonly height: number }
}

/** Up to this height in CSS px (at a text size of 12) the timeline is slim. */
export const SLIM = 72

/** From this width the names of the lanes stand in a gutter. */
const GUTTER_FROM = 720

const EDGE = 14

/** Room below the lanes and below the overview. */
const GAP = 8

interface FrameOptions extends SmallText {
  readonly gutter: number
}

function slimFrame(size: Size, { textSize, measure }: SmallText): Frame {
  const height = Math.round(textSize * 1.5)
  const bottom = Math.max(size.height - height, height)
  return {
    variant: 'slim',
    size,
    textSize,
    measure,
    plot: { left: EDGE, right: Math.max(size.width - EDGE, EDGE + 1), top: GAP, bottom },
    axis: { y: bottom, height },
    eraRows: 0,
    eraHeight: 0,
    laneHead: 0,
    hasGutter: false,
    overview: { y: GAP, height: Math.max(bottom - GAP, 1) },
  }
}

/** Eras are named in what the axis, one row in each lane and the overview leave free. */
function eraRowsOf(story: StoryOutline, height: number, textSize: number, laneHead: number) {
  const needed = textSize * 5.25 + GAP * 1.5 + 4 * (ROW + laneHead)
  const spare = Math.floor((height - needed) / (textSize * 1.5))
  return Math.max(0, Math.min(story.eras.length, 2, spare))
}

/** Divides the timeline's box into axis, eras, lanes and overview. */
export function frameOf(story: StoryOutline, size: Size, options: FrameOptions): Frame {
  const { textSize, measure } = options
  if (size.height <= (SLIM * textSize) / 12) return slimFrame(size, options)
  const gutter = size.width >= (GUTTER_FROM * textSize) / 12 ? options.gutter : 0
  const axis = { y: 0, height: Math.round(textSize * 3) }
  const eraHeight = Math.round(textSize * 1.5)
  const laneHead = gutter > 0 ? 0 : Math.round(textSize * 1.25)
  const eraRows = eraRowsOf(story, size.height, textSize, laneHead)
  const overviewHeight = Math.round(textSize * 2.25)
  const overviewY = size.height - overviewHeight - GAP / 2
  const left = gutter || EDGE
  return {
    variant: 'full',
    size,
    textSize,
    measure,
    plot: {
      left,
      right: Math.max(size.width - EDGE, left + 1),
      top: axis.height + eraRows * eraHeight,
      bottom: overviewY - GAP,
    },
    axis,
    eraRows,
    eraHeight,
    laneHead,
    hasGutter: gutter > 0,
    overview: { y: overviewY, height: overviewHeight },
  }
}
