import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Actor } from '../../../src/core/model/actor.ts'
import { inTurn } from '../../../src/core/model/turns.ts'

const CAST: Readonly<Record<string, Pick<Actor, 'kind' | 'country'>>> = {
  paper: { kind: 'newsroom', country: 'UA' },
  agency: { kind: 'newsroom' },
  airForce: { kind: 'body', country: 'UA' },
  zelenskyy: { kind: 'person', country: 'UA' },
  peskov: { kind: 'person', country: 'RU' },
  monitors: { kind: 'body' },
}
const order = (ids: readonly string[]) => inTurn(ids, (id) => CAST[id])

test('one of each country is named before a second of the same, and outlets last', () => {
  expect(order(['paper', 'airForce', 'agency', 'zelenskyy', 'monitors', 'peskov'])).toEqual([
    'airForce',
    'peskov',
    'zelenskyy',
    'monitors',
    'paper',
    'agency',
  ])
})

test('where only outlets speak, they keep their order', () => {
  expect(order(['agency', 'paper'])).toEqual(['agency', 'paper'])
})

test.prop([fc.uniqueArray(fc.constantFrom(...Object.keys(CAST), 'unknown'))])(
  'nobody is lost or added, and to order twice is to order once',
  (ids) => {
    const once = order(ids)
    expect(once.toSorted()).toEqual(ids.toSorted())
    expect(order(once)).toEqual(once)
  },
)
