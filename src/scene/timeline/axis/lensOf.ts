import { HOUR } from '../../../core/time/instant.ts'
import { bisectLeft, bisectRight } from 'd3-array'
import type { Range } from '../../../core/time/span.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import type { View } from '../../../core/view/view.ts'
import type { Matches } from '../../shared/matches.ts'
import { CLOSEST, clamp } from './timeScale.ts'

/** The shortest stretch that filters bring into the lens, and its share of air at each end. */
const LEAST = 24 * HOUR
const AIR = 0.1

/** What is found over more of the story than this is not brought together: it is spread, and shown so. */
const MOST = 0.3

type Found = Pick<Matches, 'anchors'>

function isIn(lens: Range, at: number): boolean {
  return at >= lens.from && at <= lens.to
}

/** Around all that was found, as long as that is a small part of the story; null otherwise. */
function around({ anchors }: Found, { opens, closes }: StoryOutline): Range | null {
  const [first, last] = [anchors[0], anchors[anchors.length - 1]]
  if (first === undefined || last === undefined) return null
  const length = Math.max((last - first) * (1 + 2 * AIR), LEAST)
  if (length > (closes - opens) * MOST) return null
  const from = clamp((first + last - length) / 2, opens, closes - length)
  return { from, to: from + length }
}

/** Where the story's own lens stands while the filters leave out some of the events. */
function forFound(own: Range, found: Found, story: StoryOutline): Range | null {
  const { anchors } = found
  const [first, last] = [anchors[0], anchors[anchors.length - 1]]
  if (first === undefined || last === undefined) return own
  if (isIn(own, first) && isIn(own, last)) return own
  const near = around(found, story)
  if (near) return near
  return bisectRight(anchors, own.to) > bisectLeft(anchors, own.from) ? own : null
}

/** A lens from a link may be of any length. */
function longEnough({ from, to }: Range): Range {
  const more = Math.max(0, CLOSEST - (to - from)) / 2
  return { from: from - more, to: to + more }
}

/**
 * The stretch to open wide: where the reader put it, or else where the story has it, moved to what the filters
 * find. Null on an axis that is cut or evenly spaced (`View.lens` is kept for afterwards), and where there is none.
 *
 * @param found what passes the filters, by anchor
 */
export function lensOf(story: StoryOutline, view: View, found: Found): Range | null {
  if (view.axis !== null || view.spacing !== 'scale' || view.lens === 'none') return null
  if (view.lens !== 'story') return longEnough(view.lens)
  if (!story.lens) return null
  return found.anchors.length === story.events.length
    ? story.lens
    : forFound(story.lens, found, story)
}
