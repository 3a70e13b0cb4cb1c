import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { insetOf, type Edges } from '../../../src/features/maps/clearInset.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const [WIDE, HIGH, OWN] = [360, 240, 100] as const
const AROUND: Edges = { left: 20, top: 30, right: 20 + WIDE, bottom: 30 + HIGH }

/** Where a box of its own size begins in a map of this size, by its `inset`. */
function beginOf(inset: string, width: number, height: number): readonly [x: number, y: number] {
  const [top, right, bottom, left] = inset.split(' ').map((one) => Number.parseFloat(one))
  const from = (near = NaN, far = NaN, size = 0): number =>
    Number.isNaN(near) ? size - far - OWN : near
  return [from(left, right, width), from(top, bottom, height)]
}

test.prop([share, share])('the small map is where it was put, and inside a smaller map', (x, y) => {
  const [left, top] = [AROUND.left + x * (WIDE - OWN), AROUND.top + y * (HIGH - OWN)]
  const inset = insetOf({ left, top, right: left + OWN, bottom: top + OWN }, AROUND)
  const [fromLeft, fromTop] = beginOf(inset, WIDE, HIGH)
  expect(fromLeft).toBeCloseTo(left - AROUND.left, 6)
  expect(fromTop).toBeCloseTo(top - AROUND.top, 6)
  const [laterX, laterY] = beginOf(inset, 320, 200)
  expect(laterX).toBeGreaterThanOrEqual(-1e-6)
  expect(laterX + OWN).toBeLessThanOrEqual(320 + 1e-6)
  expect(laterY).toBeGreaterThanOrEqual(-1e-6)
  expect(laterY + OWN).toBeLessThanOrEqual(200 + 1e-6)
})
