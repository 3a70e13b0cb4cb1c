import { describe, expect, it } from 'vitest'
import type { Arc } from '../../../src/scene/map/arcs.ts'
import { withCallEnds } from '../../../src/scene/map/callEnds.ts'
import type { Mark } from '../../../src/scene/map/marks/mark.ts'
import type { Point } from '../../../src/scene/shared/camera.ts'

const HERE: Point = [30, 50]
const mark = (count: number, at = HERE) => ({ id: 'kyiv', at, count }) as Mark
/** A line from here to a point, of which only its way counts. */
const arc = (...line: readonly Point[]) => ({ line }) as unknown as Arc
const east = arc(HERE, [31, 50], [32, 50])
const west = arc(HERE, [29, 50], [28, 50])
const north = arc(HERE, [30, 51], [30, 52])
const endsOf = (count: number, ...arcs: Arc[]) =>
  withCallEnds([mark(count)], arcs)[0]?.callEnds?.map((angle) => Math.round(angle * 100) / 100)

describe('the signs of calls at a count', () => {
  it('stand where its lines leave it, clockwise from the east', () => {
    expect(endsOf(2, east)).toEqual([0])
    expect(endsOf(2, west)).toEqual([3.14])
    expect(endsOf(2, north)).toEqual([-1.57])
    expect(endsOf(3, west, east, north)).toEqual([-1.57, 0, 3.14])
  })

  it('stand there too where a line ends in it', () => {
    expect(endsOf(2, arc([32, 50], [31, 50], HERE))).toEqual([0])
  })

  it('are one where lines leave close together', () => {
    expect(endsOf(2, east, arc(HERE, [31, 50.1], [32, 50.2]))).toHaveLength(1)
    expect(endsOf(2, east, arc(HERE, [31, 51], [32, 52]))).toHaveLength(2)
  })

  it('are none at a mark of one event, nor at one that no line reaches', () => {
    expect(endsOf(1, east)).toBeUndefined()
    const far = mark(2, [10, 10])
    expect(withCallEnds([far], [east])[0]).toBe(far)
    expect(endsOf(2, arc(HERE, [31, 50]))).toBeUndefined()
  })

  it('need no new marks where there are no lines', () => {
    const marks = [mark(2)]
    expect(withCallEnds(marks, [])).toBe(marks)
  })
})
