import type { StoryOutline } from '../../core/model/story.ts'
import type { Size } from '../shared/camera.ts'
import { ROW } from './lanes.ts'
import type { Annotation } from '../../core/model/closeUp.ts'
import { linesOf } from './notes.ts'
import type { Range } from '../../core/time/span.ts'
import type { SmallText } from '../shared/textWidth.ts'

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
  /** Room above the lanes for what is written on the chart; null where there is none. */
  readonly notes: { readonly y: number; readonly height: number } | null
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

/** The same below the lanes where lines lead from the lens to its place in the overview. */
const LENS_GAP = 14

interface FrameOptions extends SmallText {
  readonly gutter: number
  /** What is opened wide. */
  readonly lens: Range | null
  /** What is to be written on the chart. */
  readonly note: Annotation | null
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
    notes: null,
    eraRows: 0,
    eraHeight: 0,
    laneHead: 0,
    hasGutter: false,
    overview: { y: GAP, height: Math.max(bottom - GAP, 1) },
  }
}

/** What the axis, one row in each lane and the overview leave free of the height without the gap under the lanes. */
function spareIn(height: number, textSize: number, laneHead: number): number {
  return height - textSize * 5.25 - GAP / 2 - 4 * (ROW + laneHead)
}

/** A row of eras is pressed, and so as high as a target. */
function eraHeightOf(textSize: number): number {
  return Math.max(ROW, Math.round(textSize * 1.5))
}

/** Eras are named where there is room: in two rows, or more where there is height to spare. */
function eraRowsOf({ eras }: StoryOutline, spare: number, textSize: number): number {
  const fitting = Math.floor(spare / eraHeightOf(textSize))
  const most = Math.max(2, Math.floor(fitting / 3))
  return Math.max(0, Math.min(eras.length, most, fitting))
}

/** CSS px that so many lines of text take, with the bracket under them. */
function noteHeight(lines: number, textSize: number): number {
  return lines === 0 ? 0 : Math.round(lines * textSize * 1.3 + textSize)
}

/** Divides the timeline's box into axis, eras, lanes and overview. */
export function frameOf(story: StoryOutline, size: Size, options: FrameOptions): Frame {
  const { textSize, measure } = options
  if (size.height <= (SLIM * textSize) / 12) return slimFrame(size, options)
  const gutter = size.width >= (GUTTER_FROM * textSize) / 12 ? options.gutter : 0
  const axis = { y: 0, height: Math.round(textSize * 3) }
  const eraHeight = eraHeightOf(textSize)
  const laneHead = gutter > 0 ? 0 : Math.round(textSize * 1.25)
  const left = gutter || EDGE
  const right = Math.max(size.width - EDGE, left + 1)
  const gap = options.lens ? LENS_GAP : GAP
  const spare = spareIn(size.height - gap, textSize, laneHead)
  const noted = noteHeight(linesOf(options.note, right - left, options), textSize)
  const noteRoom = noted <= spare ? noted : 0
  const eraRows = eraRowsOf(story, spare - noteRoom, textSize)
  const notesY = axis.height + eraRows * eraHeight
  const overviewHeight = Math.round(textSize * 2.25)
  const overviewY = size.height - overviewHeight - GAP / 2
  return {
    variant: 'full',
    size,
    textSize,
    measure,
    plot: {
      left,
      right,
      top: notesY + noteRoom,
      bottom: overviewY - gap,
    },
    axis,
    notes: noteRoom > 0 ? { y: notesY, height: noteRoom } : null,
    eraRows,
    eraHeight,
    laneHead,
    hasGutter: gutter > 0,
    overview: { y: overviewY, height: overviewHeight },
  }
}
