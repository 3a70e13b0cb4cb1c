import { expect, test } from 'vitest'
import { sentence } from '../../../../src/ui/document/card/sentence.ts'

test.each([
  ['The date', 'The date.'],
  ['The date.', 'The date.'],
  ['Will it hold?', 'Will it hold?'],
  ['He called it “a start.”', 'He called it “a start.”'],
  ['Only “a start”', 'Only “a start”.'],
])('%s ends in one mark', (text, expected) => {
  expect(sentence(text)).toBe(expected)
})
