import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { linkContradictions, linkRelations } from '../../../../src/core/model/read/link.ts'
import { aClaim, anEvent } from '../../../fixtures/build.ts'

const NAMES = ['a/1', 'a/2', 'b/1', 'b/2', 'c/1', 'no/where']

function eventsWith(contradicts: Readonly<Record<string, readonly string[]>>) {
  return ['a', 'b', 'c'].map((id) =>
    anEvent({
      id,
      claims: ['1', '2'].map((claim) =>
        aClaim({ id: claim, contradicts: contradicts[`${id}/${claim}`] ?? [] }),
      ),
    }),
  )
}

function linked(
  contradicts: Readonly<Record<string, readonly string[]>>,
): Map<string, readonly string[]> {
  const events = linkContradictions(eventsWith(contradicts))
  return new Map(
    events.flatMap((event) =>
      event.claims.map((claim) => [`${event.id}/${claim.id}`, claim.contradicts]),
    ),
  )
}

describe('contradiction', () => {
  it('written on one claim stands on both, sorted, across events', () => {
    const all = linked({ 'a/1': ['c/1', 'b/2'] })
    expect(all.get('a/1')).toEqual(['b/2', 'c/1'])
    expect(all.get('b/2')).toEqual(['a/1'])
    expect(all.get('c/1')).toEqual(['a/1'])
    expect(all.get('a/2')).toEqual([])
  })

  it('of itself, or of a claim that does not exist, is taken out', () => {
    expect(linked({ 'a/1': ['a/1', 'no/where'] }).get('a/1')).toEqual([])
  })

  prop.prop([fc.dictionary(fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...NAMES)))])(
    'is always mutual',
    (contradicts) => {
      const all = linked(contradicts)
      for (const [one, others] of all) {
        expect(others).not.toContain(one)
        expect([...new Set(others)].sort()).toEqual(others)
        for (const other of others) expect(all.get(other)).toContain(one)
      }
    },
  )
})

it('a relation to an event that was left out is taken out', () => {
  const events = [
    anEvent({
      id: 'a',
      related: [
        { to: 'b', type: 'follows' },
        { to: 'gone', type: 'follows' },
      ],
    }),
    anEvent({ id: 'b' }),
  ]
  expect(linkRelations(events)[0]?.related).toEqual([{ to: 'b', type: 'follows' }])
})
