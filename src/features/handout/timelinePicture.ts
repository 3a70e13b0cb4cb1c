import { onlyThese, type Numbered } from '../../scene/handout/numbered.ts'
import { timelineScene, type Mark } from '../../scene/timeline/timelineScene.ts'
import { FACES, type MeasureText } from '../../scene/shared/textWidth.ts'
import { ranges } from '../../text/ranges.ts'
import { createPainter } from '../../islands/timeline/paint.ts'
import { toElement } from '../../ui/tree/node.ts'
import { DEFAULT_VIEW } from '../../core/view/view.ts'
import { readerZone } from '../../ui/browser/environment.ts'
import type { Session } from '../../session/session.ts'
import { timelineMessages } from '../../islands/timeline/timelineMessages.ts'
import { readWidths } from '../../ui/browser/widths.ts'

/** CSS px, roughly the width of the sheet; as low as leaves every number its room. */
const SIZE = { width: 700, height: 268 }
/** From the middle of a mark to its number, CSS px. */
const GAP = 8.5
/** The same if its bar would run through the number, which then has its own background. */
const ON_BAR = 15
/** How numbers are set: see sheet.css. */
const NUMBER = { face: FACES.bold, size: 9.5 } as const

/**
 * A mark's number is beside it, where its title would otherwise be; those of several events are
 * above it.
 */
function withNumbers(mark: Mark, text: string, measure: MeasureText): Mark {
  const isOver = (mark.bar?.core?.x1 ?? 0) > mark.x + ON_BAR
  const width = measure(text, NUMBER.face, NUMBER.size)
  const beside = mark.x + (isOver ? ON_BAR : GAP)
  const x0 = mark.glyph === null ? mark.x - width / 2 : beside
  const label = { text, anchor: 'start', x0, x1: x0 + width } as const
  return { ...mark, shown: true, label: isOver ? { ...label, isOver } : label }
}

/** The timeline of the handout, with its events numbered. */
export function drawTimeline({ store, messages }: Session, events: readonly Numbered[]): Element {
  const { story, view } = store.get()
  const numbers = new Map(events.map(({ event, number }) => [event.id, number]))
  const these = onlyThese(story, view, events)
  // All events have numbers, and need their room: on paper nothing is opened wide at the others' expense.
  const shown = { ...these.view, time: DEFAULT_VIEW.time, lens: 'none' } as const
  const zone = view.clock === 'reader' ? readerZone() : null
  const measure = readWidths().drawn
  const scene = timelineScene(these.story, shown, SIZE, { textSize: 11, measure, zone })
  const marks = scene.marks.map((mark) =>
    withNumbers(mark, ranges(mark.events.flatMap((id) => numbers.get(id) ?? [])), measure),
  )
  // A number in a mark would be a count; here a number identifies an event.
  const paint = createPainter({ ...timelineMessages(these.story, messages), formatCount: () => '' })
  const svg = toElement(paint({ ...scene, marks }))
  // Without the overview: there is no zooming on paper.
  svg.setAttribute('viewBox', `0 0 ${SIZE.width} ${scene.overview.y}`)
  svg.removeAttribute('width')
  svg.removeAttribute('height')
  return svg
}
