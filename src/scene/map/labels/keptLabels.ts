import type { Arc } from '../arcs.ts'
import type { BasemapLabels } from '../basemapLabels.ts'
import { keepLast } from '../../shared/keepLast.ts'
import type { Label } from './labelBox.ts'
import { labelsOf, type LabelRoom } from './labels.ts'
import { countOf, type Mark } from '../marks/mark.ts'

interface Asked {
  readonly marks: readonly Mark[]
  readonly arcs: readonly Arc[]
  readonly basemapLabels: BasemapLabels
  readonly room: LabelRoom
}

/** What of a room is a few numbers, compared as they are written. */
function numbersOf({ layout, wide, whole, fixtures }: LabelRoom): string {
  return JSON.stringify([layout, wide?.size, whole?.size, fixtures?.over])
}

function isSameRoom(a: LabelRoom, b: LabelRoom): boolean {
  return (
    a.hasUnplaced === b.hasUnplaced &&
    a.measure === b.measure &&
    a.fixtures?.frame === b.fixtures?.frame &&
    a.fixtures?.isWhole === b.fixtures?.isWhole &&
    numbersOf(a) === numbersOf(b)
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
    a.basemapLabels === b.basemapLabels &&
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
  basemapLabels: BasemapLabels,
  room: LabelRoom,
): readonly Label[] {
  return kept({ marks, arcs, basemapLabels, room }, () =>
    labelsOf(marks, arcs, basemapLabels, room),
  )
}
