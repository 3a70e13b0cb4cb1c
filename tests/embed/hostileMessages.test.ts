import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readFromFrame, readToFrame, written } from '../../src/embed/protocol.ts'
import { HOSTILE, runsOf } from '../fixtures/hostileCounts.ts'
import { SEED } from '../fixtures/seed.ts'

describe(`${HOSTILE.messages} hostile messages between a host and its frame`, () => {
  const key = fc.constantFrom(
    'truceline',
    'type',
    'query',
    'event',
    'by',
    'theme',
    'height',
    'link',
  )
  const value = fc.oneof(
    fc.constantFrom('hello', 'open', 'select', 'step', 'height', 'view', 1, -1, null, 'dark'),
    fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
  )
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withSet: true, withTypedArray: true }),
    fc.dictionary(key, value).map((data) => ({ truceline: 1, ...data })),
  )

  const heard = runsOf(HOSTILE.messages)

  test.prop([hostile], { numRuns: HOSTILE.messages, seed: SEED })(
    'of any form is read or refused, and what is read can be written and read again',
    (data) => {
      heard()
      const [to, from] = [readToFrame(data), readFromFrame(data)]
      if (to) expect(readToFrame(written(to))).toEqual(to)
      if (from) expect(readFromFrame(written(from))).toEqual(from)
      expect(to === null || from === null).toBe(true)
    },
    60_000,
  )
})
