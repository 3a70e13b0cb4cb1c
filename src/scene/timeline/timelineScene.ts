import type { EventOutline } from '../../core/model/event.ts'
import type { EventStanding } from '../../core/model/status.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { Glyph, Track } from '../../core/model/kind.ts'
import type { Range } from '../../core/time/span.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { View } from '../../core/view/view.ts'
import type { Size } from '../shared/camera.ts'
import { rangeOf } from '../shared/inTime.ts'
import { HALF_HIT } from './lanes.ts'
import { labelForced, type MarkLabel } from './markLabels.ts'
import { anyTouches } from '../shared/markTimes.ts'
import type { SpanBar, Stretch } from './spanBar.ts'
import type { LaidMark } from './timelineLanes.ts'
import { roomForText } from '../shared/textWidth.ts'
import { relationLines, type RelationLine } from './relationLines.ts'
import { layoutOf, type LayoutOptions, type TimelineLayout } from './timelineLayout.ts'
import { xOf } from './axis/timeScale.ts'
import { unknownFrom, type Unknown } from './unknown.ts'
import { withoutCovered } from './coveredLabels.ts'
import { nowOf, type Now, type Tense } from '../shared/visible.ts'

/** One event on the timeline, or several that there was no room to draw separately. */
export interface Mark {
  /** Stable while the mark stands for the same events. */
  readonly key: string
  /** Event ids in order of their place on the axis. */
  readonly events: readonly string[]
  readonly count: number
  /** Null for a count of events of several tracks. */
  readonly track: Track | null
  /** Centre of the glyph. */
  readonly x: number
  readonly y: number
  readonly row: number
  /** All that the mark takes of its row, never less than 24 px; rows are 24 px high. */
  readonly x0: number
  readonly x1: number
  /** Null for a counted mark. */
  readonly glyph: Glyph | null
  readonly standing: EventStanding | null
  readonly bar: SpanBar | null
  /** Where its planned start stands: an open cap. */
  readonly scheduledX: number | null
  /** The source itself says "about". */
  readonly about: boolean
  /** Its own time lies before or after the axis; only its bar reaches in. */
  readonly pinned: 'before' | 'after' | null
  /** Null; or, where its bar has no room of its own, which line under the row stands for it. */
  readonly fold: number | null
  readonly label: MarkLabel | null
  /** From the first of its events' anchors to the last. */
  readonly reach: Range
  readonly state: Tense
  /** Whether it belongs to the time shown; what does not is a faint outline. */
  readonly shown: boolean
  readonly selected: boolean
  readonly hovered: boolean
  /** Id of the one of its events that is selected or under the pointer, and so named beside it. */
  readonly named: string | null
}

/** The playhead, or one end of the range, and where a slider's thumb belongs. */
export interface Thumb {
  readonly role: 'at' | 'from' | 'to'
  readonly at: Instant
  /** On the axis; beyond the plot where the axis does not reach. */
  readonly x: number
  /** In the overview, always within it for a moment of the story. */
  readonly overviewX: number
  readonly inView: boolean
}

/** Everything a painter of the timeline needs, as plain data. */
export interface TimelineScene extends Omit<TimelineLayout, 'laid'> {
  readonly marks: readonly Mark[]
  /** Id of the selected event. */
  readonly event: string | null
  /** From the selected event to related ones. */
  readonly relations: readonly RelationLine[]
  readonly mode: Now['mode']
  /** One, or `from` and `to` in mode `between`. */
  readonly thumbs: readonly Thumb[]
  /** The shown stretch, or the one opened wide, in the overview. */
  readonly window: Stretch
  /** Null where all is told. */
  readonly unknown: Unknown | null
}

export interface TimelineOptions extends Partial<LayoutOptions> {
  /** Id of the event under the pointer, here or on another view. */
  readonly hover?: string | null
}

const DEFAULTS: LayoutOptions = { textSize: 12, measure: roomForText, gutter: 108, zone: null }

interface Moment {
  readonly now: Now
  readonly selected: EventOutline | undefined
  readonly hover: EventOutline | undefined
  readonly layout: TimelineLayout
}

/** Current where any of its events is; else past where any is; looks at few of them, or at none. */
function tenseOfAll({ events, hull, reach }: LaidMark, now: Now): Tense {
  const range = rangeOf(now)
  if (hull.from > range.to) return 'later'
  if (hull.to < range.from) return 'past'
  if (anyTouches(events, range)) return 'current'
  return reach.from <= range.to ? 'past' : 'later'
}

function isShown({ events, hull, reach }: LaidMark, now: Now): boolean {
  if (now.mode === 'up-to') return reach.from <= now.at
  const range = rangeOf(now)
  return hull.from <= range.to && hull.to >= range.from && anyTouches(events, range)
}

/** Whether the event is among the mark's: sought only where its anchor lies within their reach. */
function holds({ ids, reach }: LaidMark, event: EventOutline | undefined): boolean {
  if (!event || event.anchor < reach.from || event.anchor > reach.to) return false
  return ids.includes(event.id)
}

/** What is asked about is named over its neighbours and its own uncertain part, in full if it can be. */
function labelOf(
  mark: LaidMark,
  named: string | null,
  { plot, textSize, measure }: TimelineLayout,
) {
  const title = named === null ? null : mark.events.find(({ id }) => id === named)?.title
  if (!title) return mark.label
  const room = { x0: plot.left, x1: plot.right }
  const core = mark.fold === null ? (mark.span?.bar?.core?.x1 ?? 0) : 0
  const beside = { x0: mark.x - HALF_HIT, x1: Math.max(mark.x + HALF_HIT, core) }
  return labelForced(title, beside, room, { textSize, measure }) ?? mark.label
}

type Changing = Pick<Mark, 'state' | 'shown' | 'selected' | 'hovered' | 'named'>

function changingOf(mark: LaidMark, { now, selected, hover }: Moment): Changing {
  const [isSelected, isHovered] = [holds(mark, selected), holds(mark, hover)]
  return {
    state: tenseOfAll(mark, now),
    shown: isShown(mark, now),
    selected: isSelected,
    hovered: isHovered,
    named: (isHovered ? hover?.id : isSelected ? selected?.id : undefined) ?? null,
  }
}

const lastMarks = new WeakMap<LaidMark, Mark>()

/** The mark as last drawn, the same object, if nothing about it has changed. */
function markOf(laid: LaidMark, moment: Moment): Mark {
  const changing = changingOf(laid, moment)
  const last = lastMarks.get(laid)
  const isSame =
    last?.state === changing.state &&
    last.shown === changing.shown &&
    last.selected === changing.selected &&
    last.hovered === changing.hovered &&
    last.named === changing.named
  if (isSame) return last
  const mark = markWith(laid, changing, moment.layout)
  lastMarks.set(laid, mark)
  return mark
}

function markWith(mark: LaidMark, changing: Changing, layout: TimelineLayout): Mark {
  const { key, track, x, y, row, x0, x1, fold, kind, span, reach, ids: events } = mark
  const only = kind ? mark.events[0] : undefined
  return {
    key,
    events,
    count: events.length,
    track,
    x,
    y,
    row,
    x0,
    x1,
    glyph: kind?.glyph ?? null,
    standing: only?.standing ?? null,
    bar: span?.bar ?? null,
    scheduledX: span?.scheduledX ?? null,
    about: only?.span.start.about === true || only?.span.end.about === true,
    pinned: span?.pinned ?? null,
    fold,
    label: labelOf(mark, changing.named, layout),
    reach,
    ...changing,
  }
}

function thumb(role: Thumb['role'], at: Instant, { scale, whole }: TimelineLayout): Thumb {
  const inView = at >= scale.from && at <= scale.to
  return { role, at, x: xOf(scale, at), overviewX: xOf(whole, at), inView }
}

function thumbsOf(now: Now, layout: TimelineLayout): Thumb[] {
  if (now.mode !== 'between') return [thumb('at', now.at, layout)]
  return [thumb('from', now.from, layout), thumb('to', now.to, layout)]
}

function windowOf({
  whole,
  scale,
  lens,
}: Pick<TimelineLayout, 'whole' | 'scale' | 'lens'>): Stretch {
  const { from, to } = lens ?? scale
  return { x0: xOf(whole, from), x1: xOf(whole, to) }
}

/**
 * What the timeline shows: the axis, four lanes of marks, the overview and the playhead, in CSS px
 * of a box of this size. Events that the filters leave out are absent; those outside the time shown
 * are there with `shown` false. Up to 72 px of height it is `slim`: overview and playhead only.
 */
export function timelineScene(
  story: StoryOutline,
  view: View,
  size: Size,
  options: TimelineOptions = {},
): TimelineScene {
  const { hover = null, ...chosen } = options
  const { laid, ...layout } = layoutOf(story, view, size, { ...DEFAULTS, ...chosen })
  const moment = {
    now: nowOf(story, view.time),
    selected: eventById(story, view.event),
    hover: eventById(story, hover),
    layout: { ...layout, laid },
  }
  return {
    ...layout,
    marks: withoutCovered(laid.map((mark) => markOf(mark, moment))),
    event: view.event,
    relations: relationLines(story, view, moment.layout),
    mode: moment.now.mode,
    thumbs: thumbsOf(moment.now, moment.layout),
    window: windowOf(layout),
    unknown: unknownFrom(story, view, moment.layout),
  }
}
