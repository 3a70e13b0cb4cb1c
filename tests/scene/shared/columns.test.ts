import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import {
  columnsOf,
  countTouching,
  countUntil,
  touching,
} from '../../../src/scene/shared/columns.ts'
import { mayOverlap } from '../../../src/core/time/span.ts'
import { anEvent } from '../../fixtures/build.ts'

const minute = fc.integer({ min: 0, max: 400 })

/** Events of any start and length, sorted by anchor as those of a story are. */
const events = fc
  .array(fc.tuple(minute, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 600,
  })
  .map((spans) =>
    spans
      .map(([from, rim, length]) => {
        const start = { earliest: from, latest: from + rim, precision: 'bounded' } as const
        const end = { ...start, latest: from + rim + length }
        return anEvent({ span: { start, end, zone: 'UTC' }, anchor: from + rim / 2 })
      })
      .sort((a, b) => a.anchor - b.anchor),
  )

test.prop([events, minute])('so many are anchored until an instant as are no later', (all, at) => {
  expect(countUntil(columnsOf(all), at)).toBe(all.filter(({ anchor }) => anchor <= at).length)
})

test.prop([events, minute, minute])(
  'those found to touch a range are those that do',
  (all, a, b) => {
    const range = { from: Math.min(a, b), to: Math.max(a, b) }
    const expected = all.flatMap(({ span }, at) => (mayOverlap(span, range) ? [at] : []))
    expect([...touching(columnsOf(all), range)]).toEqual(expected)
    expect(countTouching(columnsOf(all), range)).toBe(expected.length)
  },
)

test.prop([events, minute, minute, fc.integer({ min: 0, max: 20 })])(
  'the last so many found to touch a range are the last of all that do',
  (all, a, b, most) => {
    const columns = columnsOf(all)
    const range = { from: Math.min(a, b), to: Math.max(a, b) }
    const found = touching(columns, range)
    expect(touching(columns, range, most)).toEqual(found.slice(Math.max(0, found.length - most)))
  },
)
