import type { Range } from '../model/span.ts'
import type { StoryOutline } from '../model/story.ts'
import { isZone } from '../model/zone.ts'
import type { View } from '../view/view.ts'
import { knotsOf } from './spacing.ts'
import { squeezesOf, type Squeeze } from './squeezes.ts'
import { bandsOf, erasOf, type Band, type EraBand } from './bands.ts'
import { binsOf, type Bin } from './bins.ts'
import type { Size } from './camera.ts'
import { matchesOf } from './matches.ts'
import { frameOf, type Frame } from './timelineFrame.ts'
import { layLanes, type Lane, type LaidMark } from './timelineLanes.ts'
import { ticksOf, type Tick } from './ticks.ts'
import type { SmallText } from './textWidth.ts'
import { axisWithin, wholeRange, type TimeScale } from './timeScale.ts'

/** The parts of the timeline that do not change with the time or the selection. */
export interface TimelineLayout extends Frame {
  readonly zone: string
  /** The shown stretch. */
  readonly scale: TimeScale
  /** The whole story, for the overview. */
  readonly whole: TimeScale
  readonly isWhole: boolean
  readonly ticks: readonly Tick[]
  readonly bands: readonly Band[]
  /** Where an evenly spaced axis compresses an empty stretch. */
  readonly squeezes: readonly Squeeze[]
  readonly eras: readonly EraBand[]
  readonly lanes: readonly Lane[]
  readonly laid: readonly LaidMark[]
  readonly bins: readonly Bin[]
  /** Count of the fullest bin, at least 1. */
  readonly fullest: number
}

export interface LayoutOptions extends SmallText {
  /** CSS px left of the lanes for their names; 0 puts the names into the lanes. */
  readonly gutter: number
  /** IANA zone of the axis; null takes it from the view's clock, or from the story. */
  readonly zone: string | null
}

/** The zone in which the axis counts days and hours. */
export function axisZone(story: StoryOutline, view: View, zone: string | null): string {
  if (zone && isZone(zone)) return zone
  return isZone(view.clock) ? view.clock : story.zone
}

function scaleTo(range: Range, { left, right }: { left: number; right: number }): TimeScale {
  return { ...range, left, right }
}

/** CSS px for names of actors and countries at a text size of 12; what is longer is shortened. */
const WIDER_GUTTER = 40
const WIDEST_GUTTER = 68

function gutterOf({ lanes }: View, { width }: Size, { gutter, textSize }: LayoutOptions): number {
  if (gutter === 0) return 0
  const more = width >= textSize * 80 ? WIDEST_GUTTER : WIDER_GUTTER
  return ((gutter + (lanes === 'track' ? 0 : more)) * textSize) / 12
}

function lay(story: StoryOutline, view: View, size: Size, options: LayoutOptions): TimelineLayout {
  const frame = frameOf(story, size, { ...options, gutter: gutterOf(view, size, options) })
  const zone = axisZone(story, view, options.zone)
  const whole = scaleTo(wholeRange(story, frame.plot.right - frame.plot.left), frame.plot)
  const range = frame.variant === 'slim' ? whole : axisWithin(view.axis, whole)
  const isEven = view.spacing === 'even' && frame.variant === 'full'
  const knots = isEven ? knotsOf(story) : undefined
  const scale = { ...scaleTo(range, frame.plot), knots }
  const { events, anchors } = matchesOf(story, view)
  const bins = binsOf(anchors, whole, zone)
  const full = frame.variant === 'full'
  return {
    ...frame,
    zone,
    scale,
    whole,
    isWhole: scale.from <= whole.from && scale.to >= whole.to,
    ticks: ticksOf(scale, zone, options.textSize),
    bands: bandsOf(scale, zone, options.textSize),
    squeezes: squeezesOf(scale),
    eras: full ? erasOf(story.eras, scale, frame.eraRows, options) : [],
    ...(full
      ? layLanes(story, view.lanes, events, scale, { ...whole, knots }, frame)
      : { lanes: [], laid: [] }),
    bins,
    fullest: Math.max(1, ...bins.map(({ count }) => count)),
  }
}

type Ingredients = readonly unknown[]

function ingredientsOf(view: View, { width, height }: Size, options: LayoutOptions): Ingredients {
  const { kinds, actors, places, standings, search, within, axis, spacing, lanes, clock } = view
  const { textSize, measure, gutter, zone } = options
  const chosen = [kinds, actors, places, standings, search, within, axis, spacing, lanes, clock]
  return [...chosen, width, height, textSize, measure, gutter, zone]
}

interface Kept {
  readonly made: Ingredients
  readonly layout: TimelineLayout
}

/** A page may draw the same story at several sizes: in full, slim, and for print. */
const KEPT = 4

const lastLayouts = new WeakMap<StoryOutline, readonly Kept[]>()

function isMadeOf({ made }: Kept, ingredients: Ingredients): boolean {
  return made.every((one, index) => Object.is(one, ingredients[index]))
}

/**
 * Lays out the timeline. The last few layouts of a story are kept: while only the playhead or the
 * selection moves, the same object comes back and nothing is laid out again.
 */
export function layoutOf(
  story: StoryOutline,
  view: View,
  size: Size,
  options: LayoutOptions,
): TimelineLayout {
  const made = ingredientsOf(view, size, options)
  const kept = lastLayouts.get(story) ?? []
  const known = kept.find((one) => isMadeOf(one, made))
  if (known) return known.layout
  const layout = lay(story, view, size, options)
  lastLayouts.set(story, [{ made, layout }, ...kept].slice(0, KEPT))
  return layout
}
