import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { firstSentence } from '../../src/text/firstSentence.ts'

const LONG = 'Washington, Moscow and Kyiv discussed a ceasefire while attacks continued.'

test('a text of one sentence is that sentence', () => {
  expect(firstSentence(LONG)).toEqual([LONG, ''])
})

test('what follows the first sentence is the rest', () => {
  expect(firstSentence(`${LONG} Each event has its sources. See them.`)).toEqual([
    LONG,
    'Each event has its sources. See them.',
  ])
})

test('a quotation ends with its mark, and a short abbreviation ends nothing', () => {
  const said = 'Mr. Witkoff flew to Moscow and called the talks “good and productive.”'
  expect(firstSentence(`${said} Kyiv waited.`)).toEqual([said, 'Kyiv waited.'])
})

test.prop([fc.string()])('nothing of a text is lost', (text) => {
  expect(firstSentence(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
})
