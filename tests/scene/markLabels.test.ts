import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { fitText, labelBeside, labelForced, textWidth } from '../../src/scene/markLabels.ts'

const TITLE = 'Trump and Putin speak by telephone for more than an hour'

test.prop([fc.lorem(), fc.nat(600)])('a label never takes more than its room', (title, room) => {
  const text = fitText(title, room, 12)
  if (text !== null) expect(textWidth(text, 12)).toBeLessThanOrEqual(room + 1e-9)
})

test('a title is cut between words, and the cut is shown', () => {
  expect(fitText(TITLE, 220, 12)).toBe('Trump and Putin speak by…')
})

test('too little room gives no label rather than a syllable', () => {
  expect(fitText(TITLE, 80, 12)).toBeNull()
})

test('a label stops before the next mark', () => {
  const label = labelBeside(TITLE, 100, 320, 12)
  expect(label?.x0).toBeGreaterThan(100)
  expect(label?.x1).toBeLessThan(320)
})

test('a label that must be there goes to the left where the right has no room', () => {
  const label = labelForced(TITLE, { x0: 900, x1: 926 }, { x0: 100, x1: 986 }, 12)
  expect(label).toMatchObject({ text: TITLE, anchor: 'end' })
  expect(label?.x1).toBeLessThan(900)
})
