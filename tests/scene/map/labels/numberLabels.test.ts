import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  basemapNames,
  brokenAt,
  numberFace,
  numberLabels,
  NUMBER_FONT,
  NUMBER_LINE,
  type NumberLabel,
} from '../../../../src/scene/map/labels/numberLabels.ts'
import type { MapScene } from '../../../../src/scene/map/mapScene.ts'
import type { Mark } from '../../../../src/scene/map/marks/mark.ts'
import { project, type Point } from '../../../../src/scene/shared/camera.ts'
import { touches, type Box } from '../../../../src/scene/shared/collide.ts'
import { FACES, type MeasureText } from '../../../../src/scene/shared/textWidth.ts'

const SIZE = { width: 600, height: 400 }
const CAMERA = { center: [30, 50] as const, zoom: 4 }
/** Each letter is half as wide as it is high. */
const measure: MeasureText = (text, _, size) => (text.length * size) / 2

const mark = (id: string, at: Point, events = 1) =>
  ({ id, name: id, at, events: Array.from({ length: events }, () => ({})) }) as unknown as Mark

function sceneOf(marks: readonly Mark[], labels: MapScene['labels'] = []): MapScene {
  return { camera: CAMERA, size: SIZE, marks, labels } as unknown as MapScene
}

const spot = ({ at }: Mark): Point => project(at, CAMERA, SIZE)
const around = ([x, y]: Point, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
})
const labelled = (marks: readonly Mark[], numbers: (one: Mark) => string) =>
  numberLabels(sceneOf(marks), numbers, measure)

describe('a list that is broken', () => {
  const list = fc
    .array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 })
    .map((all) => all.join(', '))

  test.prop([list, fc.integer({ min: 4, max: 30 })])(
    'says what it said, in lines that are no longer and could not be fewer',
    (text, letters) => {
      const lines = brokenAt(text, letters)
      expect(lines.join(' ')).toBe(text)
      for (const [at, line] of lines.entries()) {
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(letters)
        const [next] = lines[at + 1]?.split(' ') ?? []
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(letters)
      }
    },
  )
})

describe('the name and numbers of a mark', () => {
  const here = mark('Kyiv', [30, 50])

  it('stand right of it, in lines from the name on', () => {
    const [label] = labelled([here], () => '1, 2, 3')
    expect(label).toMatchObject({ mark: 'Kyiv', lines: ['Kyiv', '1, 2, 3'], anchor: 'start' })
    const [x, y] = spot(here)
    expect(label?.at[0]).toBeGreaterThan(x)
    expect(label?.at[1]).toBe(y - NUMBER_LINE)
    expect(label?.box.left).toBe(label?.at[0])
    expect((label?.box.right ?? 0) - (label?.box.left ?? 0)).toBe((7 * NUMBER_FONT) / 2)
    expect((label?.box.bottom ?? 0) - (label?.box.top ?? 0)).toBe(2 * NUMBER_LINE)
  })

  it('stand left of it where there is no room on the right, and end there', () => {
    const edge = mark('Edge', [42.5, 50])
    expect(spot(edge)[0]).toBeLessThan(SIZE.width)
    const [label] = labelled([edge], () => '1, 2, 3')
    expect(label?.anchor).toBe('end')
    expect(label?.at[0]).toBeLessThan(spot(edge)[0])
    expect(label?.box.right).toBe(label?.at[0])
  })

  it('stand under or over it, in its middle, where both sides are taken', () => {
    const posts = [-60, -30, 30, 60].flatMap((dx) =>
      [-24, 0, 24].map((dy) => {
        const [x, y] = spot(here)
        return { x: x + dx, y: y + dy }
      }),
    )
    const degrees = ({ x, y }: { x: number; y: number }): Point => {
      const [cx, cy] = spot(here)
      const [ox, oy] = [
        project([31, 50], CAMERA, SIZE)[0] - cx,
        project([30, 51], CAMERA, SIZE)[1] - cy,
      ]
      return [30 + (x - cx) / ox, 50 + (y - cy) / oy]
    }
    const others = posts.map((post, at) => mark(`post-${at}`, degrees(post), 0))
    const found = labelled([mark('Kyiv', [30, 50], 9), ...others], (one) =>
      one.id === 'Kyiv' ? '1' : '2',
    ).find((label) => label.mark === 'Kyiv')
    expect(found?.anchor).toBe('middle')
    expect(found?.at[0]).toBeCloseTo(spot(here)[0], 6)
  })

  it('are the name alone where the numbers have no room', () => {
    const many = Array.from({ length: 300 }, (_, at) => at + 1).join(', ')
    expect(labelled([here], () => many)[0]?.lines).toEqual(['Kyiv'])
  })

  const marks = fc.uniqueArray(
    fc.record({
      at: fc.tuple(fc.integer({ min: 20, max: 40 }), fc.integer({ min: 44, max: 56 })),
      events: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 8, selector: ({ at }) => at.join() },
  )

  test.prop([marks])('are over no mark, over no other, and in the map', (all) => {
    const shown = all.map(({ at, events }, index) => mark(`Town ${index}`, at, events))
    const labels = labelled(shown, ({ events }) => events.map((_, at) => String(at + 1)).join(', '))
    for (const [at, { box }] of labels.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.top).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(SIZE.width)
      expect(box.bottom).toBeLessThanOrEqual(SIZE.height)
      for (const one of shown) expect(touches(box, around(spot(one), 11))).toBe(false)
      for (const other of labels.slice(at + 1)) expect(touches(box, other.box)).toBe(false)
    }
  })

  it('come first to those with most to say', () => {
    const near = [mark('Small', [30, 50], 1), mark('Large', [30.2, 50], 9)]
    expect(labelled(near, () => '1, 2, 3, 4')[0]?.mark).toBe('Large')
    expect(labelled(near.toReversed(), () => '1, 2, 3, 4')[0]?.mark).toBe('Large')
  })
})

it('the numbers are bold, and the name is not', () => {
  expect([0, 1, 2].map(numberFace)).toEqual([FACES.plain, FACES.bold, FACES.bold])
})

describe('the names of the map beside numbers', () => {
  const name = (kind: string, at: Point) => ({
    kind,
    at,
    text: 'Name',
    side: 'over',
    gap: 'line',
    id: kind,
  })
  const labels = [
    name('country', [30, 50]),
    name('water', [20, 45]),
    name('mark', [40, 45]),
  ] as unknown as MapScene['labels']
  const kinds = (taken: readonly Pick<NumberLabel, 'box'>[]) =>
    basemapNames(sceneOf([], labels), taken as readonly NumberLabel[], measure).map(
      ({ kind }) => kind,
    )

  it('are those of countries and waters', () => {
    expect(kinds([])).toEqual(['country', 'water'])
  })

  it('make way for numbers', () => {
    expect(kinds([{ box: around(project([30, 50], CAMERA, SIZE), 20) }])).toEqual(['water'])
  })
})
