import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  cutText,
  fitText,
  labelBeside,
  labelForced,
} from '../../../src/scene/timeline/markLabels.ts'
import { FACES, roomForText } from '../../../src/scene/shared/textWidth.ts'

const TITLE = 'Trump and Putin speak by telephone for more than an hour'
const SMALL = { textSize: 12, measure: roomForText }

/** Each letter is 7 px wide. */
const widthOf = (text: string): number => 7 * text.length

test.prop([fc.lorem(), fc.nat(600)])('a label never takes more than its room', (title, room) => {
  const text = fitText(title, room, widthOf)
  if (text !== null) expect(widthOf(text)).toBeLessThanOrEqual(room)
})

test('a title is cut between words, and the cut is shown', () => {
  expect(fitText(TITLE, 190, widthOf)).toBe('Trump and Putin speak by…')
})

test('too little room gives no label rather than a syllable', () => {
  expect(fitText(TITLE, 80, widthOf)).toBeNull()
})

test('a name that must be there is cut within a word where none fits', () => {
  expect(cutText('Commonwealth of nations', 70, widthOf)).toBe('Commonwea…')
  expect(cutText('Talks', 70, widthOf)).toBe('Talks')
})

test('a label stops before the next mark', () => {
  const label = labelBeside(TITLE, 100, 320, SMALL)
  expect(label?.x0).toBeGreaterThan(100)
  expect(label?.x1).toBeLessThan(320)
})

test('a label has room for the bold that it gets when it is chosen', () => {
  const label = labelBeside('Talks in Jeddah', 100, 320, SMALL)
  const width = (label?.x1 ?? 0) - (label?.x0 ?? 0)
  expect(width).toBeCloseTo(roomForText('Talks in Jeddah', FACES.semibold, 12))
})

test('a label that must be there goes to the left where the right has no room', () => {
  const label = labelForced(TITLE, { x0: 900, x1: 926 }, { x0: 100, x1: 986 }, SMALL)
  expect(label).toMatchObject({ text: TITLE, anchor: 'end' })
  expect(label?.x1).toBeLessThan(900)
})
