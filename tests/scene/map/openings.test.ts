import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { layoutOfBox, openingZooms } from '../../../src/scene/map/layout.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { at } from '../../fixtures/build.ts'

const { story } = read(readFolder(join(import.meta.dirname, '../../..'), 'march-2025'))
/** All on one map, which shows every lane. */
const outline = { ...outlineStory(story), frames: [] }

const UNTIL = ['2025-03-18T20:00', '2025-03-19T20:00', '2025-03-24T12:00', '2025-04-01T00:00']

/** The map's element on a wide page, in an article's frame, and all that is prerendered from 426 px on. */
const WIDE = [
  { width: 835, height: 405 },
  { width: 640, height: 300 },
  ...openingZooms(outline.bbox)
    .map((zoom) => layoutOfBox(outline.bbox, zoom).size)
    .filter(({ width }) => width > 400),
]
const PHONE = { width: 390, height: 290 }

describe.each([
  ...WIDE.flatMap((size) => UNTIL.map((until) => ({ ...size, until }))),
  // The morning after the strikes, for which the phone's map is looked at first.
  { ...PHONE, until: '2025-03-19T20:00' },
])('an opening of $width × $height px, up to $until', ({ width, height, until }) => {
  const view = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: at(until) } } as const
  const { marks, labels } = mapScene(outline, view, { width, height })

  test.each(['Moscow', 'Kyiv'])('names %s beside a mark of its own', (town) => {
    const mark = marks.find(({ towns }) => towns[0] === town)
    expect(mark?.isCapital).toBe(true)
    expect(labels.find(({ id }) => id === mark?.id)?.text).toBe(town)
  })

  test('has no mark for places of two countries', () => {
    const countries = new Map(outline.places.map(({ id, country }) => [id, country]))
    for (const mark of marks)
      expect(new Set(mark.places.map((id) => countries.get(id)))).toEqual(new Set([mark.country]))
  })
})
