import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { packActor, unpackActor } from '../../../src/session/story/packedActors.ts'

const text = fc.string({ minLength: 1, unit: 'grapheme' })
const actor = fc.record(
  { id: text, name: text, short: text, aliases: fc.array(text) },
  { requiredKeys: ['id', 'name'] },
)

test.prop([actor])('any actor is unpacked as it was', (one) => {
  expect(unpackActor(packActor(one))).toEqual(one)
})

it('what follows from the name does not travel', () => {
  const putin = { id: 'putin', name: 'Vladimir Putin', short: 'Putin' }
  expect(packActor(putin)).toEqual({ name: 'Vladimir Putin', endsShort: true })
  expect(unpackActor(packActor(putin))).toEqual(putin)
  const ministry = { id: 'energy-ministry', name: 'Energy Ministry' }
  expect(packActor(ministry)).toEqual({ name: 'Energy Ministry' })
  const store = { id: 'store', name: 'Jonas Gahr Støre', short: 'Støre' }
  expect(packActor(store)).toEqual({ id: 'store', name: 'Jonas Gahr Støre', endsShort: true })
})
