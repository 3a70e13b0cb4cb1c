import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { createRows } from '../../../src/features/large/rows.ts'

const GUESS = 100
const heights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 })

/** Rows of which those with these numbers have been measured. */
function measured(all: readonly number[], known: readonly number[]) {
  const rows = createRows(GUESS)
  rows.resize(all.length)
  for (const row of known) rows.measure(row, all[row] ?? GUESS)
  return rows
}

test.prop([heights])('when all are measured, each lies where the ones before it end', (all) => {
  const rows = measured(all, [...all.keys()])
  let top = 0
  for (const [row, height] of all.entries()) {
    expect(rows.topOf(row)).toBe(top)
    top += height
  }
  expect(rows.height()).toBe(top)
})

test.prop([heights, fc.array(fc.nat(59)), fc.nat(10_000)])(
  'the row at a distance begins no later, and the next one after it',
  (all, some, distance) => {
    const rows = measured(
      all,
      some.filter((row) => row < all.length),
    )
    const row = rows.rowAt(distance)
    expect(rows.topOf(row)).toBeLessThanOrEqual(distance)
    if (row < all.length - 1) expect(rows.topOf(row + 1)).toBeGreaterThan(distance)
  },
)

it('a hundred thousand more rows leave those above where they are', () => {
  const rows = measured([100, 250, 100], [1])
  rows.resize(100_000)
  expect([rows.topOf(1), rows.topOf(2), rows.height()]).toEqual([100, 350, 10_000_150])
})

it('measured twice, a row has the height that was found last', () => {
  const rows = measured([300, 100], [0])
  rows.measure(0, 120)
  expect(rows.topOf(1)).toBe(120)
  rows.forget()
  expect(rows.topOf(1)).toBe(GUESS)
})
