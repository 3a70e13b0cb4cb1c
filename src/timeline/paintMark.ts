import { glyphPath, slashPath, standingStroke } from '../scene/glyphs.ts'
import { ROW } from '../scene/lanes.ts'
import type { SpanBar, Stretch } from '../scene/spanBar.ts'
import type { Mark } from '../scene/timelineScene.ts'
import { draw, type Drawn } from './tree.ts'
import type { TimelineWords } from './words.ts'

/** Radius of a glyph in CSS px: 13 px across. */
export const GLYPH = 6.5

/** Half the height of the certain part of a bar, and of the soft part of one without. */
const CORE = 4
const SOFT = 4

/** Half the height of the open cap at a planned start: it shows above and below a glyph. */
const CAP = 10

const RING = 11

function rectangle(name: string, { x0, x1 }: Stretch, y: number, half: number, dash?: string) {
  const place = { x: x0, y: y - half, width: x1 - x0, height: 2 * half }
  return draw('rect', { class: name, ...place, 'stroke-dasharray': dash ?? null })
}

/**
 * A rim is a wedge: its height at an instant is how likely the event was under way then, if each
 * instant between the limits is as likely as the next.
 */
function wedge({ x0, x1 }: Stretch, y: number, towards: 'start' | 'end'): Drawn {
  const [tip, base] = towards === 'start' ? [x0, x1] : [x1, x0]
  return draw('path', { class: 'rim', d: wedgePath(tip, base, y) })
}

function wedgePath(tip: number, base: number, y: number): string {
  const [at, from, above, below] = [tip, base, y - CORE, y + CORE].map(
    (value) => Math.round(value * 10) / 10,
  )
  return `M${at},${Math.round(y * 10) / 10}L${from},${above}L${from},${below}Z`
}

/** A bar without room of its own: a thin line under the row, and a stem from its glyph. */
function paintFold(bar: SpanBar, fold: number, { x, y }: Mark): Drawn[] {
  const line = y + GLYPH + 1.5 + fold * 2
  const rims = [bar.soft, bar.startRim, bar.endRim].filter((part) => part !== null)
  return [
    ...rims.map((part) => rectangle('thin rim', part, line, 0.75)),
    ...(bar.core ? [rectangle('thin', bar.core, line, 0.75)] : []),
    draw('rect', { class: 'thin', x: x - 0.75, y, width: 1.5, height: line - y }),
  ]
}

function paintBar(mark: Mark): Drawn[] {
  const { bar, y, standing, fold } = mark
  if (!bar) return []
  if (fold !== null) return paintFold(bar, fold, mark)
  const dash = standingStroke(standing ?? 'undisputed').dash ?? undefined
  return [
    bar.soft && rectangle('soft', bar.soft, y, SOFT),
    bar.startRim && wedge(bar.startRim, y, 'start'),
    bar.endRim && wedge(bar.endRim, y, 'end'),
    bar.core && rectangle('core', bar.core, y, CORE, dash),
  ].filter((part) => part !== null)
}

/** A square bracket that opens towards what was to follow. */
function paintCap({ scheduledX, y }: Mark): Drawn | null {
  if (scheduledX === null) return null
  const x = Math.round(scheduledX * 10) / 10
  const [top, bottom] = [y - CAP, y + CAP].map((value) => Math.round(value * 10) / 10)
  return draw('path', { class: 'cap', d: `M${x + 5},${top}H${x}V${bottom}H${x + 5}` })
}

function shift(x: number, y: number): string {
  return `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`
}

function paintGlyph({ glyph, standing, x, y }: Mark): Drawn[] {
  if (!glyph) return []
  const { dash, slash } = standingStroke(standing ?? 'undisputed')
  const transform = shift(x, y)
  const path = { class: 'glyph', d: glyphPath(glyph, GLYPH), transform, 'stroke-dasharray': dash }
  return [
    draw('path', path),
    slash ? draw('path', { class: 'slash', d: slashPath(GLYPH), transform }) : null,
  ].filter((part) => part !== null)
}

function paintCount({ glyph, count, x, y }: Mark, words: TimelineWords): Drawn[] {
  if (glyph) return []
  const text = words.formatCount(count)
  const place = { x: x - 12, y: y - 9, width: 24, height: 18, rx: 9 }
  return [
    draw('rect', { class: 'count', ...place }),
    draw('text', { class: 'count-text', x, y: y + 4, 'text-anchor': 'middle' }, text),
  ]
}

function paintLabel({ label, y, shown, selected, hovered }: Mark): Drawn | null {
  if (!label || !(shown || selected || hovered)) return null
  const x = label.anchor === 'start' ? label.x0 : label.x1
  const place = { x, y: y + 4, 'text-anchor': label.anchor }
  return draw(
    'text',
    { class: selected || hovered ? 'label chosen' : 'label', ...place },
    label.text,
  )
}

/** A mark with its bar, glyph, label and a target that fills its row. */
export function paintMark(mark: Mark, words: TimelineWords): Drawn {
  const { key, track, standing, shown, state, selected, hovered, x, y, x0, x1 } = mark
  const attributes = {
    class: 'mark',
    'data-events': mark.events.join(' '),
    'data-track': track,
    'data-fill': standingStroke(standing ?? 'undisputed').fill,
    'data-state': state,
    'data-faint': !shown,
    'data-selected': selected,
    'data-hovered': hovered,
  }
  const target = { x: x0, y: y - ROW / 2, width: x1 - x0, height: ROW }
  const parts = [
    draw('title', {}, words.titleOf(mark.events)),
    draw('rect', { class: 'target', ...target }),
    ...paintBar(mark),
    paintCap(mark),
    draw('circle', { class: 'ring', cx: x, cy: y, r: mark.glyph ? RING : RING + 2 }),
    ...paintGlyph(mark),
    ...paintCount(mark, words),
    paintLabel(mark),
  ]
  return draw('g', attributes, parts, key)
}
