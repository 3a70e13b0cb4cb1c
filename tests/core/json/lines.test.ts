import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { positionsIn } from '../../../src/core/json/lines.ts'

const text = fc.array(fc.constantFrom('a', '{', ' ', '\n', '\r\n', '…'), { maxLength: 60 })

test.prop([text, fc.nat()])(
  'an offset is in the line of the breaks before it, and in the column behind the last',
  (parts, wanted) => {
    const whole = parts.join('')
    const offset = wanted % (whole.length + 1)
    const before = whole.slice(0, offset).split('\n')
    expect(positionsIn(whole)(offset)).toEqual({
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    })
  },
)

it('both are from 1, and a break belongs to the line that it ends', () => {
  const position = positionsIn('ab\n\ncd')
  expect([0, 2, 3, 4, 6].map((offset) => position(offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 3 },
  ])
})
