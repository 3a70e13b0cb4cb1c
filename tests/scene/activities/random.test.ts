import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { randomOf, shuffled } from '../../../src/scene/activities/random.ts'

const draws = (seed: number, purpose: string): number[] => {
  const random = randomOf(seed, purpose)
  return [random(), random(), random()].map((drawn) => Math.round(drawn * 1e9))
}

describe('numbers drawn by lot', () => {
  it('are these for these seeds, in every browser and every version: links depend on it', () => {
    expect(draws(1, 'order')).toEqual([266_240_479, 855_941_095, 733_690_582])
    expect(draws(4821, 'speaker')).toEqual([341_295_024, 721_852_230, 76_473_151])
  })

  test.prop([fc.integer()])('are from 0 up to 1, whatever the seed', (seed) => {
    const random = randomOf(seed, 'order')
    const all = Array.from({ length: 50 }, () => random())
    expect(all.every((drawn) => drawn >= 0 && drawn < 1)).toBe(true)
    expect(new Set(all).size).toBeGreaterThan(45)
  })

  it('differ between two purposes with one seed', () => {
    expect(draws(7, 'order')).not.toEqual(draws(7, 'place'))
  })
})

describe('a shuffled list', () => {
  test.prop([fc.array(fc.integer()), fc.integer()])('has the same items', (items, seed) => {
    const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b)
    expect(sorted(shuffled(items, randomOf(seed, 'x')))).toEqual(sorted(items))
  })

  it('puts each item at the front about equally often', () => {
    const firsts = Array.from(
      { length: 4000 },
      (_, seed) => shuffled([0, 1, 2, 3], randomOf(seed, 'x'))[0],
    )
    const counts = [0, 1, 2, 3].map((item) => firsts.filter((first) => first === item).length)
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
