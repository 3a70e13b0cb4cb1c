import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readMessage } from '../../../src/features/present/wire.ts'
import { HOSTILE, runsOf } from '../../fixtures/hostileCounts.ts'
import { SEED } from '../../fixtures/seed.ts'

const SHOWN = {
  form: 'truceline-lesson-2',
  from: 'desk',
  type: 'shown',
  query: 'path=two-calls&step=3',
  blank: 'black',
  elapsed: 1_000,
  isAnswer: false,
}

describe(`${HOSTILE.messages} hostile messages between the windows of a lesson`, () => {
  const part = fc.oneof(
    fc.constantFrom<unknown>(
      ...Object.values(SHOWN),
      'class',
      'hello',
      'bye',
      null,
      'white',
      -1,
      '',
    ),
    fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
  )
  const changes = fc.dictionary(fc.constantFrom(...Object.keys(SHOWN), '__proto__', 'more'), part)
  const hostile = fc.oneof(
    fc.anything(),
    changes.map((change) => ({ ...SHOWN, ...change })),
  )

  const said = runsOf(HOSTILE.messages)

  test.prop([hostile], { numRuns: HOSTILE.messages, seed: SEED })(
    'is a message of this form, or nothing, whatever is said',
    (data) => {
      said()
      const heard = readMessage(data, 'class')
      const again = heard && readMessage({ form: SHOWN.form, from: 'desk', ...heard }, 'class')
      expect(again).toEqual(heard)
      const names = heard === null ? [] : Object.keys(heard)
      expect(['type', 'query', 'blank', 'elapsed', 'isAnswer']).toEqual(
        expect.arrayContaining(names),
      )
    },
  )
})
