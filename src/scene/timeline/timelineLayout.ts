import type { Range } from '../../core/time/span.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { isZone } from '../../core/time/zone.ts'
import type { View } from '../../core/view/view.ts'
import { knotsOf } from './axis/spacing.ts'
import { warpOf } from './axis/lens.ts'
import { lensOf } from './axis/lensOf.ts'
import { lensTicks } from './axis/lensTicks.ts'
import { noteIn, placeNote, type Note } from './notes.ts'
import { patternOf, type Pattern } from './pattern.ts'
import { squeezesOf, type Squeeze } from './axis/squeezes.ts'
import { bandsOf, erasOf, type Band, type EraBand } from './bands.ts'
import type { Size } from '../shared/camera.ts'
import { matchesOf } from '../shared/matches.ts'
import { frameOf, type Frame } from './timelineFrame.ts'
import { layLanes, type Lane, type LaidMark } from './timelineLanes.ts'
import { ticksOf, type Tick } from './axis/ticks.ts'
import type { SmallText } from '../shared/textWidth.ts'
import { axisWithin, wholeRange, type TimeScale } from './axis/timeScale.ts'

/** The parts of the timeline that do not change with the time or the selection. */
export interface TimelineLayout extends Frame {
  readonly zone: string
  /** The shown stretch. */
  readonly scale: TimeScale
  /** The whole story, for the overview. */
  readonly whole: TimeScale
  readonly isWhole: boolean
  /** The story without the pad at its ends: the lens stays within it. */
  readonly extent: Range
  /** The stretch opened wide; null where none is. */
  readonly lens: Range | null
  /** What is written on the chart. */
  readonly written: readonly Note[]
  readonly ticks: readonly Tick[]
  readonly bands: readonly Band[]
  /** Where an evenly spaced axis compresses an empty stretch. */
  readonly squeezes: readonly Squeeze[]
  readonly eras: readonly EraBand[]
  readonly lanes: readonly Lane[]
  readonly laid: readonly LaidMark[]
  /** The whole story in counts. */
  readonly pattern: Pattern
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

/** Rows are shared by the story's own lens, wherever the reader has it: lanes keep their place. */
function forRows(story: StoryOutline, whole: TimeScale, knots: TimeScale['knots']): TimeScale {
  const lens = knots ? null : warpOf(story.lens ?? null, { from: story.opens, to: story.closes })
  return { ...whole, knots, ...(lens && { lens }) }
}

function lay(story: StoryOutline, view: View, size: Size, options: LayoutOptions): TimelineLayout {
  const found = matchesOf(story, view)
  const extent = { from: story.opens, to: story.closes }
  const asked = warpOf(lensOf(story, view, found), extent)
  const gutter = gutterOf(view, size, options)
  const lens = asked?.lens ?? null
  const note = noteIn(story, lens, found.events)
  const frame = frameOf(story, size, { ...options, gutter, lens, note })
  const zone = axisZone(story, view, options.zone)
  const whole = scaleTo(wholeRange(story, frame.plot.right - frame.plot.left), frame.plot)
  const full = frame.variant === 'full'
  const range = full ? axisWithin(view.axis, whole) : whole
  const knots = view.spacing === 'even' && full ? knotsOf(story) : undefined
  const warp = full ? asked : null
  const scale = { ...scaleTo(range, frame.plot), knots, ...(warp && { lens: warp }) }
  const { textSize } = options
  return {
    ...frame,
    zone,
    scale,
    whole,
    extent,
    isWhole: scale.from <= whole.from && scale.to >= whole.to,
    lens,
    written: frame.notes && note ? [placeNote(note, scale, options)] : [],
    ticks: warp ? lensTicks(scale, warp, zone, textSize) : ticksOf(scale, zone, textSize),
    bands: bandsOf(scale, zone, textSize),
    squeezes: squeezesOf(scale),
    eras: full ? erasOf(story.eras, scale, frame.eraRows, options) : [],
    ...(full
      ? layLanes(story, view.lanes, found.events, scale, forRows(story, whole, knots), frame)
      : { lanes: [], laid: [] }),
    pattern: patternOf(found, story.kinds, whole, zone),
  }
}

type Ingredients = readonly unknown[]

function ingredientsOf(view: View, { width, height }: Size, options: LayoutOptions): Ingredients {
  const { kinds, participants, speakers, actors, places, statuses, standings, dead } = view
  const { search, within, axis, lens, spacing, lanes, clock } = view
  const { textSize, measure, gutter, zone } = options
  const who = [kinds, participants, speakers, actors, places, statuses, standings, dead]
  const chosen = [...who, search, within, axis, lens, spacing, lanes, clock]
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
