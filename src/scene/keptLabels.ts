import type { Arc } from './arcs.ts'
import type { Box } from './collide.ts'
import type { Size } from './camera.ts'
import type { Fixtures } from './fixedBoxes.ts'
import type { Ground } from './ground.ts'
import { keepLast } from './keepLast.ts'
import type { Label } from './labelBox.ts'
import { labelsOf, type LabelRoom } from './labels.ts'
import type { Layout } from './layout.ts'
import { countOf, type Mark } from './marks.ts'

interface Asked {
  readonly marks: readonly Mark[]
  readonly arcs: readonly Arc[]
  readonly ground: Ground
  readonly room: LabelRoom
}

function isSameSize(a: Size | undefined, b: Size | undefined): boolean {
  return a?.width === b?.width && a?.height === b?.height
}

function isSameLayout(a: Layout, b: Layout): boolean {
  return (
    a.camera.zoom === b.camera.zoom &&
    a.camera.center[0] === b.camera.center[0] &&
    a.camera.center[1] === b.camera.center[1] &&
    isSameSize(a.size, b.size)
  )
}

function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

function isSameOver(a: Fixtures['over'] | undefined, b: Fixtures['over'] | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return isSameSize(a.size, b.size) && areSame(a.boxes, b.boxes, isSameBox)
}

function isSameFixtures(a: Fixtures | undefined, b: Fixtures | undefined): boolean {
  return a?.frame === b?.frame && a?.isWhole === b?.isWhole && isSameOver(a?.over, b?.over)
}

function isSameRoom(a: LabelRoom, b: LabelRoom): boolean {
  return (
    a.hasShelf === b.hasShelf &&
    a.measure === b.measure &&
    a.wide?.size.width === b.wide?.size.width &&
    isSameSize(a.whole?.size, b.whole?.size) &&
    isSameFixtures(a.fixtures, b.fixtures) &&
    isSameLayout(a.layout, b.layout)
  )
}

/** Marks of few events take their turn by how many these are; of many, by whether there is more than one. */
function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.id === b.id &&
    a.state === b.state &&
    a.name === b.name &&
    a.at[0] === b.at[0] &&
    a.at[1] === b.at[1] &&
    (a.count === undefined) === (b.count === undefined) &&
    countOf(a) > 1 === countOf(b) > 1 &&
    (a.count !== undefined || a.events.length === b.events.length)
  )
}

function isSameArc(a: Arc, b: Arc): boolean {
  return (
    a.id === b.id &&
    a.name === b.name &&
    a.state === b.state &&
    a.line === b.line &&
    a.calls.length === b.calls.length
  )
}

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index]
      return other !== undefined && isSame(one, other)
    })
  )
}

const kept = keepLast<Asked, readonly Label[]>(
  (a, b) =>
    a.ground === b.ground &&
    isSameRoom(a.room, b.room) &&
    areSame(a.marks, b.marks, isSameMark) &&
    areSame(a.arcs, b.arcs, isSameArc),
)

/**
 * As {@link labelsOf}, and the same labels as long as nothing that they depend on has changed: in most
 * steps of time none comes, goes or moves.
 */
export function keptLabels(
  marks: readonly Mark[],
  arcs: readonly Arc[],
  ground: Ground,
  room: LabelRoom,
): readonly Label[] {
  return kept({ marks, arcs, ground, room }, () => labelsOf(marks, arcs, ground, room))
}
