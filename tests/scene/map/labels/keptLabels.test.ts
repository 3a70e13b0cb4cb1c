import { describe, expect, test } from 'vitest'
import { greatCircle, type Arc } from '../../../../src/scene/map/arcs.ts'
import { NO_BASEMAP_LABELS } from '../../../../src/scene/map/basemapLabels.ts'
import { keptLabels } from '../../../../src/scene/map/labels/keptLabels.ts'
import { labelsOf, type LabelRoom } from '../../../../src/scene/map/labels/labels.ts'
import type { Layout } from '../../../../src/scene/map/layout.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import type { Mark } from '../../../../src/scene/map/marks/mark.ts'
import { roomForText } from '../../../../src/scene/shared/textWidth.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { march } from '../../../fixtures/readStory.ts'

const layout: Layout = {
  camera: { center: [33, 50], zoom: 4 },
  size: { width: 640, height: 480 },
}
const room: LabelRoom = { layout, hasUnplaced: false, measure: roomForText }

function marksAt(share: number): readonly Mark[] {
  const at = march.opens + share * (march.closes - march.opens)
  return mapScene(march, { ...DEFAULT_VIEW, time: { mode: 'up-to', at } }, layout.size).marks
}

const call: Arc = {
  id: 'a~b',
  calls: [],
  shown: 'a',
  name: 'Trump – Putin',
  line: greatCircle([30, 50], [37, 55]),
  state: 'past',
  standing: 'undisputed',
}

describe('labels that are kept', () => {
  test('are the very same where nothing that they depend on has changed', () => {
    const marks = marksAt(0.8)
    const before = keptLabels(marks, [call], NO_BASEMAP_LABELS, room)
    expect(before.length).toBeGreaterThan(3)
    const equal = marks.map((mark) => ({ ...mark }))
    expect(keptLabels(equal, [{ ...call }], NO_BASEMAP_LABELS, { ...room })).toBe(before)
  })

  test('are those that would be placed anew, at every step of a month and back', () => {
    for (const hour of [...Array(60).keys(), ...Array(60).keys()]) {
      const marks = marksAt((hour % 60) / 60)
      const arcs = hour % 7 > 3 ? [call] : []
      const kept = keptLabels(marks, arcs, NO_BASEMAP_LABELS, room)
      expect(kept).toEqual(labelsOf(marks, arcs, NO_BASEMAP_LABELS, room))
    }
  })

  const changes: readonly [string, (marks: readonly Mark[]) => readonly Mark[]][] = [
    ['a name', (marks) => marks.map((one) => ({ ...one, name: `${one.name} region` }))],
    ['a place', (marks) => marks.map((one) => ({ ...one, at: [one.at[0] + 1, one.at[1]] }))],
    ['a state', (marks) => marks.map((one) => ({ ...one, state: 'selected' }))],
    ['what is shown', (marks) => marks.slice(1)],
  ]
  test.each(changes)('are placed anew with %s', (_, change) => {
    const before = marksAt(0.8)
    const after = change(before)
    keptLabels(before, [], NO_BASEMAP_LABELS, room)
    expect(keptLabels(after, [], NO_BASEMAP_LABELS, room)).toEqual(
      labelsOf(after, [], NO_BASEMAP_LABELS, room),
    )
  })

  test.each([
    ['more room', { layout: { ...layout, size: { width: 700, height: 480 } } }],
    ['another zoom', { layout: { ...layout, camera: { center: [33, 50], zoom: 4.5 } } }],
    ['other fonts', { measure: () => 20 }],
    ['a unplaced', { hasUnplaced: true }],
  ] as const)('are placed anew with %s', (_, change) => {
    const marks = marksAt(0.8)
    keptLabels(marks, [call], NO_BASEMAP_LABELS, room)
    const other = { ...room, ...change }
    expect(keptLabels(marks, [call], NO_BASEMAP_LABELS, other)).toEqual(
      labelsOf(marks, [call], NO_BASEMAP_LABELS, other),
    )
  })
})
