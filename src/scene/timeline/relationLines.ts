import { eventById } from '../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { linksOf, type Link } from '../shared/relations.ts'
import type { LaidMark } from './timelineLanes.ts'
import type { TimelineLayout } from './timelineLayout.ts'
import { clamp, xOf } from './axis/timeScale.ts'
import { passing } from '../shared/visible.ts'

/** A line from the selected event to a related one, in CSS px. */
export interface RelationLine extends Link {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  /** The other event lies before or after the axis; the line leads to that end. */
  readonly isCut: boolean
}

interface Kept {
  readonly event: string
  readonly lines: readonly RelationLine[]
}

const lastLines = new WeakMap<readonly LaidMark[], Kept>()

function markOf(layout: TimelineLayout, id: string): LaidMark | undefined {
  return layout.laid.find(({ ids }) => ids.includes(id))
}

function lineTo(
  link: Link,
  from: LaidMark,
  story: StoryOutline,
  view: View,
  layout: TimelineLayout,
): RelationLine[] {
  const mark = markOf(layout, link.event)
  const [x0, y0] = [from.x, from.y]
  if (mark === from) return []
  if (mark) return [{ ...link, x0, y0, x1: mark.x, y1: mark.y, isCut: false }]
  const event = eventById(story, link.event)
  if (!event || !passing(story, view)(event)) return []
  const { scale, plot } = layout
  const x1 = clamp(xOf(scale, event.anchor), plot.left, plot.right)
  return [{ ...link, x0, y0, x1, y1: y0, isCut: true }]
}

/**
 * Lines from the selected event, or from the first of its marks, to the first mark of each related
 * event that passes the filters. Cached while layout and selection stay the same.
 */
export function relationLines(
  story: StoryOutline,
  view: View,
  layout: TimelineLayout,
): readonly RelationLine[] {
  const { event } = view
  if (event === null) return []
  const known = lastLines.get(layout.laid)
  if (known?.event === event) return known.lines
  const from = markOf(layout, event)
  const links = from ? linksOf(story, event) : []
  const lines = from ? links.flatMap((link) => lineTo(link, from, story, view, layout)) : []
  lastLines.set(layout.laid, { event, lines })
  return lines
}
