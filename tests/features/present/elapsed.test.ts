import { expect, it } from 'vitest'
import { clockOf } from '../../../src/features/present/elapsed.ts'

it.each([
  [0, '0:00'],
  [7_999, '0:07'],
  [760_000, '12:40'],
  [3_729_000, '1:02:09'],
  [-5, '0:00'],
])('%i ms is told as %s', (ms, told) => {
  expect(clockOf(ms)).toBe(told)
})
