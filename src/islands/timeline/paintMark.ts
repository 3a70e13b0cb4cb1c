import { glyphHatch } from '../../scene/shared/glyphHatch.ts'
import { glyphPath, standingStroke } from '../../scene/shared/glyphs.ts'
import { ROW } from '../../scene/timeline/lanes.ts'
import type { MarkLabel } from '../../scene/timeline/markLabels.ts'
import type { Rim, SpanBar, Stretch } from '../../scene/timeline/spanBar.ts'
import { FACES, type SmallText } from '../../scene/shared/textWidth.ts'
import type { Mark } from '../../scene/timeline/timelineScene.ts'
import { draw } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

/** Radius of a glyph in CSS px: 13 px across. */
export const GLYPH = 6.5

/** Half the height of a bar's certain part, and of the soft part of a bar without one. */
const CORE = 4
const SOFT = 4

/** Half the height of the open cap at a planned start: it shows above and below a glyph. */
const CAP = 10

const RING = 11

function rectangle(name: string, { x0, x1 }: Stretch, y: number, half: number, dash?: string) {
  const place = { x: x0, y: y - half, width: x1 - x0, height: 2 * half }
  return draw('rect', { class: name, ...place, 'stroke-dasharray': dash ?? null })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * A rim is a wedge: its height at an instant shows how likely it is that the event was under way.
 */
function wedge({ x0, x1, share0, share1, bends = [] }: Rim, y: number): Node {
  const points = [[x0, share0] as const, ...bends, [x1, share1] as const]
  const line = (all: typeof points, side: 1 | -1) =>
    all.map(([x, share]) => `${round(x)},${round(y + side * share * CORE)}`).join('L')
  return draw('path', { class: 'rim', d: `M${line(points, -1)}L${line(points.toReversed(), 1)}Z` })
}

/** A bar without room for itself: a thin line under the row, with a stem from its glyph. */
function paintFold(bar: SpanBar, fold: number, { x, y }: Mark): Node[] {
  const line = y + GLYPH + 1.5 + fold * 2
  const rims = [bar.soft, bar.startRim, bar.endRim].filter((part) => part !== null)
  return [
    ...rims.map((part) => rectangle('thin rim', part, line, 0.75)),
    ...(bar.core ? [rectangle('thin', bar.core, line, 0.75)] : []),
    draw('rect', { class: 'thin', x: x - 0.75, y, width: 1.5, height: line - y }),
  ]
}

function paintBar(mark: Mark): Node[] {
  const { bar, y, standing, fold } = mark
  if (!bar) return []
  if (fold !== null) return paintFold(bar, fold, mark)
  const dash = standingStroke(standing ?? 'undisputed').dash ?? undefined
  return [
    bar.soft && rectangle('soft', bar.soft, y, SOFT),
    bar.startRim && wedge(bar.startRim, y),
    bar.endRim && wedge(bar.endRim, y),
    bar.core && rectangle('core', bar.core, y, CORE, dash),
  ].filter((part) => part !== null)
}

/** A square bracket, open towards what was to follow. */
function paintCap({ scheduledX, y }: Mark): Node | null {
  if (scheduledX === null) return null
  const x = round(scheduledX)
  const [top, bottom] = [round(y - CAP), round(y + CAP)]
  return draw('path', { class: 'cap', d: `M${x + 5},${top}H${x}V${bottom}H${x + 5}` })
}

/** A tilde over the glyph: the source itself says "about". */
const TILDE = 'M-4,-9.5q2,-3 4,-1t4,-1'

function paintAbout({ about, glyph, x, y }: Mark): Node | null {
  if (!about || !glyph) return null
  return draw('path', { class: 'circa', d: TILDE, transform: shift(x, y) })
}

function shift(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`
}

/** Points to where the event is, off the axis. */
const POINTERS = { before: 'M-9,-4L-13,0L-9,4', after: 'M9,-4L13,0L9,4' } as const

function paintGlyph({ glyph, standing, x, y, pinned }: Mark): Node[] {
  if (!glyph) return []
  const { dash, fill } = standingStroke(standing ?? 'undisputed')
  const transform = shift(x, y)
  const path = { class: 'glyph', d: glyphPath(glyph, GLYPH), transform, 'stroke-dasharray': dash }
  const hatch = { class: 'hatching', d: glyphHatch(glyph, GLYPH), transform }
  return [
    draw('path', path),
    fill === 'hatch' ? draw('path', hatch) : null,
    pinned ? draw('path', { class: 'pin', d: POINTERS[pinned], transform }) : null,
  ].filter((part) => part !== null)
}

function middle(size: number) {
  return { 'text-anchor': 'middle', 'font-size': size }
}

/** Counts stay within their row and disc, whatever the text size and font. */
const LARGEST_COUNT = 15
const DISC = { width: 24, height: 18, inset: 1.5 } as const

function countSize(text: string, { textSize, measure }: SmallText): number {
  const size = Math.min(textSize, LARGEST_COUNT)
  const room = DISC.width - 2 * DISC.inset
  return round(size * Math.min(1, room / measure(text, FACES.semibold, size)))
}

function paintCount(
  { glyph, count, x, y }: Mark,
  messages: TimelineMessages,
  small: SmallText,
): Node[] {
  if (glyph) return []
  const text = messages.formatCount(count)
  const size = text === '' ? small.textSize : countSize(text, small)
  const { width, height } = DISC
  const place = { x: x - width / 2, y: y - height / 2, width, height, rx: height / 2 }
  return [
    draw('rect', { class: 'count', ...place }),
    draw('text', { class: 'count-text', x, y: y + size * 0.35, ...middle(size) }, text),
  ]
}

/** Padding of a label's background on either side of its text, CSS px. */
const BESIDE = 4

/** Whether a label is written: that of a later event waits until it is asked for. */
export function isWritten({
  shown,
  selected,
  hovered,
}: Pick<Mark, 'shown' | 'selected' | 'hovered'>): boolean {
  return shown || selected || hovered
}

function paintLabelGround({ x0, x1 }: MarkLabel, y: number, textSize: number): Node {
  const width = x1 - x0 + 2 * BESIDE
  const x = x0 - BESIDE
  const height = Math.min(textSize * 1.5, ROW - 4)
  return draw('rect', { class: 'label-ground', x, y: y - height / 2, width, height, rx: 2 })
}

function paintLabel(mark: Mark, textSize: number): Node | null {
  const { label, y, selected, hovered } = mark
  if (!label || !isWritten(mark)) return null
  const x = label.anchor === 'start' ? label.x0 : label.x1
  const place = { x, y: y + textSize * 0.35, 'text-anchor': label.anchor }
  return draw(
    'text',
    { class: selected || hovered ? 'label chosen' : 'label', ...place },
    label.text,
  )
}

/** Its events, the one asked about first. */
function toldOf({ events, named }: Mark): readonly string[] {
  return named === null || events[0] === named
    ? events
    : [named, ...events.filter((id) => id !== named)]
}

/** A mark with its bar, glyph, label and a hit target that fills its row. */
export function paintMark(mark: Mark, messages: TimelineMessages, small: SmallText): Node {
  const { textSize } = small
  const { key, track, standing, shown, state, selected, hovered, x, y, x0, x1 } = mark
  const attributes = {
    class: 'mark',
    'data-event': mark.count === 1 ? (mark.events[0] ?? null) : null,
    'data-track': track,
    'data-fill': standingStroke(standing ?? 'undisputed').fill,
    'data-state': state,
    'data-faint': !shown,
    'data-selected': selected,
    'data-hovered': hovered,
  }
  const target = { x: x0, y: y - ROW / 2, width: x1 - x0, height: ROW }
  const parts = [
    // What a count holds is shown by its own list: a description has no tooltip beside that.
    draw(mark.count === 1 ? 'title' : 'desc', {}, messages.titleOf(toldOf(mark))),
    draw('rect', { class: 'target', ...target }),
    ...paintBar(mark),
    paintCap(mark),
    draw('circle', { class: 'ring', cx: x, cy: y, r: mark.glyph ? RING : RING + 2 }),
    ...paintGlyph(mark),
    paintAbout(mark),
    ...paintCount(mark, messages, small),
    mark.label?.isOver && isWritten(mark) ? paintLabelGround(mark.label, y, textSize) : null,
    paintLabel(mark, textSize),
  ]
  return draw('g', attributes, parts, key)
}
