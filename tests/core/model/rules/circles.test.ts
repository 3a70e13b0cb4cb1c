import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { inCircles } from '../../../../src/core/model/rules/circles.ts'

/** Ways between eight things, some of them to what there is not. */
const ways = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .map((lists) => new Map(lists.map((to, from) => [String(from), to.map(String)])))

/** By going every way from each thing. */
function byWalking(map: ReadonlyMap<string, readonly string[]>): string[] {
  return [...map.keys()].filter((start) => {
    const seen = new Set<string>()
    const go = (id: string): void => {
      for (const next of map.get(id) ?? [])
        if (!seen.has(next)) {
          seen.add(next)
          go(next)
        }
    }
    go(start)
    return seen.has(start)
  })
}

test.prop([ways])('in a circle is what leads back to itself, and nothing else', (map) => {
  expect([...inCircles(map)].sort()).toEqual(byWalking(map).sort())
})

it('a thing that leads to itself is one, and a chain that ends in one is none', () => {
  const map = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['c']],
  ])
  expect([...inCircles(map)]).toEqual(['c'])
})

it('a circle as long as a story takes no stack', () => {
  const length = 50_000
  const map = new Map(
    Array.from({ length }, (_, at) => [String(at), [String((at + 1) % length)]] as const),
  )
  expect(inCircles(map).size).toBe(length)
})
