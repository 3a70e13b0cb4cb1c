import type { Note } from '../../scene/timeline/notes.ts'
import { xOf } from '../../scene/timeline/axis/timeScale.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { draw, group, pixels } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'

/** Height of a bracket's ends, and its distance from the lanes, CSS px. */
const END = 4
const ABOVE = 3

/** How far above a mark's middle a line to it ends. */
const SHORT = 9

/** Down from each end of the bracket to the marks of its events. */
function drops({ x0, x1, events }: Note, { marks }: TimelineScene, y: number): string {
  const [first, last] = [events[0], events.at(-1)]
  const rowOf = (event: string | undefined) =>
    marks.find((mark) => event !== undefined && mark.events.includes(event))?.y
  const ends = [
    [x0, rowOf(first)],
    [x1, rowOf(last)],
  ] as const
  return ends
    .map(([x, to]) => (to === undefined ? '' : `M${pixels(x)},${pixels(y)}V${pixels(to - SHORT)}`))
    .join('')
}

function paintNote(note: Note, scene: TimelineScene): Node {
  const { notes, textSize } = scene
  const { x0, x1, lines, textX, id } = note
  const y = (notes?.y ?? 0) + (notes?.height ?? 0) - ABOVE
  const bracket = `M${pixels(x0)},${pixels(y)}V${pixels(y - END)}H${pixels(x1)}V${pixels(y)}`
  const text = lines.map((line, index) =>
    draw(
      'text',
      { class: 'annotation', x: textX, y: (notes?.y ?? 0) + textSize * (1 + 1.3 * index) },
      line,
      `line ${index}`,
    ),
  )
  return draw(
    'g',
    { class: 'annotated' },
    [
      draw('path', { class: 'bracket', d: bracket }, [], 'bracket'),
      draw('path', { class: 'drop', d: drops(note, scene, y) }, [], 'drop'),
      ...text,
    ],
    id,
  )
}

/** What is written on the chart, each sentence with the bracket that measures it. */
export function paintNotes(scene: TimelineScene): Node | null {
  const { written } = scene
  return written.length === 0
    ? null
    : group(
        'annotations',
        written.map((one) => paintNote(one, scene)),
      )
}

/** The edges of the stretch opened wide, and from them the lines to its place in the overview. */
export function paintLens(scene: TimelineScene): Node | null {
  const { lens, scale, plot, axis, overview, window, variant } = scene
  if (!lens || variant === 'slim') return null
  const edge = (at: number, below: number) => {
    const x = pixels(xOf(scale, at))
    return `M${x},${axis.y + axis.height}V${plot.bottom}L${pixels(below)},${overview.y}`
  }
  const d = edge(lens.from, window.x0) + edge(lens.to, window.x1)
  const place = { x: xOf(scale, lens.from), y: axis.y + 1, height: axis.height - 1 }
  const width = xOf(scale, lens.to) - place.x
  return group('lens', [
    draw('rect', { class: 'lens-head', ...place, width }),
    draw('path', { class: 'lens-edge', d }),
    draw('rect', { ...place, class: 'target', width, height: (axis.height * 2) / 3 }),
    ...[place.x, place.x + width].map((x) =>
      draw(
        'rect',
        { class: 'grip', x: x - 2, y: axis.y + 4, width: 4, height: 16, rx: 2 },
        [],
        String(x),
      ),
    ),
  ])
}
