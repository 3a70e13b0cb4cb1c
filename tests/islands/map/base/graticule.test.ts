import { expect, test } from 'vitest'
import { graticule, graticulePath } from '../../../../src/islands/map/base/graticule.ts'
import { fromUnit } from '../../../../src/scene/shared/camera.ts'

const SIDE = 8192

/** The strokes of a path of `M`, `m`, `h` and `v`, in its own units. */
function strokesOf(path: string): number[][] {
  let [x, y] = [0, 0]
  return Array.from(path.matchAll(/([Mm])(-?[\d.]+)[ ]?(-?[\d.]+)([hv])([\d.]+)/g), (found) => {
    const [dx, dy, way] = [found[2], found[3], found[5]].map(Number) as [number, number, number]
    const from = found[1] === 'M' ? [dx, dy] : [x + dx, y + dy]
    ;[x, y] = [from[0] ?? 0, from[1] ?? 0]
    const start = [x, y]
    if (found[4] === 'h') x += way
    else y += way
    return [...start, x, y]
  })
}

test('the net has a line at every tenth degree, and each is drawn once', () => {
  const degrees = graticule().map(([from, to]) => {
    const [[west, north], [east]] = [fromUnit(from), fromUnit(to)]
    return west === east ? `lng ${Math.round(west)}` : `lat ${Math.round(north)}`
  })
  const tens = (from: number, to: number, name: string) =>
    Array.from({ length: (to - from) / 10 + 1 }, (_, index) => `${name} ${from + index * 10}`)
  expect(degrees.map((name) => name.replace('-0', '0'))).toEqual([
    ...tens(-180, 180, 'lng'),
    ...tens(-80, 80, 'lat'),
  ])
})

test('as a path it is the same net, to a hundredth of a unit', () => {
  const drawn = strokesOf(graticulePath(SIDE))
  const wanted = graticule().map((stroke) => stroke.flat().map((share) => share * SIDE))
  expect(drawn).toHaveLength(wanted.length)
  const off = drawn.flatMap((stroke, index) =>
    stroke.map((at, axis) => Math.abs(at - (wanted[index]?.[axis] ?? Infinity))),
  )
  expect(Math.max(...off)).toBeLessThan(0.01)
})
