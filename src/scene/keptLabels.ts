import type { Arc } from './arcs.ts'
import type { Ground } from './ground.ts'
import type { Label } from './labelBox.ts'
import { labelsOf, type LabelRoom } from './labels.ts'
import { countOf, type Mark } from './marks.ts'
import type { MeasureText } from './textWidth.ts'

interface Kept {
  readonly asked: string
  readonly measure: MeasureText
  readonly labels: readonly Label[]
}

const kept = new WeakMap<Ground, Kept>()

/** All that the room for labels depends on, beside the ground and the fonts. */
function askedOf(marks: readonly Mark[], { layout, hasShelf, wide }: LabelRoom): string {
  const { camera, size } = layout
  const each = marks.map((mark) => [mark.id, mark.state, countOf(mark) > 1, mark.name].join())
  return [
    camera.center,
    camera.zoom,
    size.width,
    size.height,
    hasShelf,
    wide?.size.width,
    ...each,
  ].join('\n')
}

/**
 * As {@link labelsOf}, and the same labels as long as nothing that they depend on has changed: in most
 * steps of time none comes, goes or moves. Marks of few events take their turn by how many these are,
 * and lines of calls grow, so only counts without calls are kept.
 */
export function keptLabels(
  marks: readonly Mark[],
  arcs: readonly Arc[],
  ground: Ground,
  room: LabelRoom,
): readonly Label[] {
  const make = (): readonly Label[] => labelsOf(marks, arcs, ground, room)
  if (arcs.length > 0 || marks.some(({ count }) => count === undefined)) return make()
  const asked = askedOf(marks, room)
  const known = kept.get(ground)
  if (known?.asked === asked && known.measure === room.measure) return known.labels
  const labels = make()
  kept.set(ground, { asked, measure: room.measure, labels })
  return labels
}
