import { expect, test } from 'vitest'
import { LOOKS, MIRRORED } from '../../scripts/looks/list.mjs'

test('each look has a name of its own, and a sentence on what a reader sees first in it', () => {
  expect(LOOKS.length).toBeGreaterThan(15)
  expect(new Set(LOOKS.map(({ name }) => name)).size).toBe(LOOKS.length)
  for (const { name, first } of LOOKS) expect(first, name).toMatch(/^[A-Z“].{30,}\.$/)
})

test('the opening is looked at from right to left at three widths', () => {
  expect(MIRRORED.map(({ size }) => size.width)).toEqual([1440, 768, 320])
})
