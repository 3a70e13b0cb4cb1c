import { expect, it } from 'vitest'
import { createStamps } from '../../src/map/stamps.ts'

it('of several points at one pixel the first alone is drawn', () => {
  const stamps = createStamps()
  stamps.begin({ width: 10, height: 10 })
  expect([stamps.isFirst(3.2, 4.7), stamps.isFirst(3.9, 4.1), stamps.isFirst(4, 4)]).toEqual([
    true,
    false,
    true,
  ])
})

it('with a new picture every pixel is free again', () => {
  const stamps = createStamps()
  stamps.begin({ width: 10, height: 10 })
  stamps.isFirst(3, 4)
  stamps.begin({ width: 10, height: 10 })
  expect(stamps.isFirst(3, 4)).toBe(true)
})

it.each([
  [-0.1, 5],
  [5, -0.1],
  [10, 5],
  [5, 10],
  [Number.NaN, 5],
])('a point at %d, %d lies outside a picture of 10 by 10', (x, y) => {
  const stamps = createStamps()
  stamps.begin({ width: 10, height: 10 })
  expect(stamps.isFirst(x, y)).toBe(false)
})
