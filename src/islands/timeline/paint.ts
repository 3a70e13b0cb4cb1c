import type { SmallText } from '../../scene/shared/textWidth.ts'
import type { Mark, TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { createLabels, paintTicks } from './paintAxis.ts'
import { paintBands, paintLanes } from './paintGround.ts'
import { paintMark } from './paintMark.ts'
import { paintLens, paintNotes } from './paintNotes.ts'
import { paintPattern, paintWindow } from './paintOverview.ts'
import { paintPlayhead } from './paintPlayhead.ts'
import { paintRelations } from './paintRelations.ts'
import { paintUnknown } from './paintUnknown.ts'
import { draw, group } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

type Painter = (scene: TimelineScene) => Node

/** Repaints only for a new layout; ticks change only with the layout. */
function oncePerLayout<Result extends Node | null>(paint: (scene: TimelineScene) => Result) {
  let last: { ticks: TimelineScene['ticks']; drawn: Result } | null = null
  return (scene: TimelineScene): Result => {
    if (last?.ticks === scene.ticks) return last.drawn
    last = { ticks: scene.ticks, drawn: paint(scene) }
    return last.drawn
  }
}

/** Repaints a mark only if the scene has a new object for it, or its text is set differently. */
function oncePerMark(messages: TimelineMessages) {
  const kept = new WeakMap<Mark, SmallText & { readonly drawn: Node }>()
  return (mark: Mark, { textSize, measure }: SmallText): Node => {
    const known = kept.get(mark)
    if (known?.textSize === textSize && known.measure === measure) return known.drawn
    const drawn = paintMark(mark, messages, { textSize, measure })
    kept.set(mark, { drawn, textSize, measure })
    return drawn
  }
}

function paintMarks(scene: TimelineScene, paint: ReturnType<typeof oncePerMark>): Node {
  const { marks } = scene
  const front = marks.filter(({ selected, hovered }) => selected || hovered)
  const back = marks.filter(({ selected, hovered }) => !selected && !hovered)
  // The one under the pointer lies over all, the selected one too.
  front.sort((a, b) => Number(a.hovered) - Number(b.hovered))
  return group(
    'marks',
    [...back, ...front].map((mark) => paint(mark, scene)),
  )
}

function frame({ variant, size, textSize }: TimelineScene, parts: readonly (Node | null)[]) {
  const { width, height } = size
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'timeline',
    'data-variant': variant,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    direction: 'ltr',
    'font-size': textSize,
    'aria-hidden': 'true',
    focusable: 'false',
  }
  return draw('svg', attributes, parts)
}

/**
 * Creates a painter for scenes. It caches the parts that change only with the layout, so that a
 * step of the playhead repaints only the marks and the playhead.
 */
export function createPainter(messages: TimelineMessages): Painter {
  const still = [paintBands, paintLens, paintTicks, paintLanes, paintPattern].map((paint) =>
    oncePerLayout<Node | null>((scene) => paint(scene, messages)),
  )
  const paintLabels = createLabels(messages)
  const paintOnce = oncePerMark(messages)
  const notes = oncePerLayout(paintNotes)
  return (scene) =>
    frame(scene, [
      ...still.map((paint) => paint(scene)),
      paintWindow(scene),
      paintUnknown(scene, messages),
      paintRelations(scene),
      paintPlayhead(scene, messages),
      notes(scene),
      paintLabels(scene),
      paintMarks(scene, paintOnce),
    ])
}
