import { describe, expect, it } from 'vitest'
import { areMuchTheSame, sharedStems, stemsOf } from '../../../src/scene/activities/likeness.ts'

const alike = (a: string, b: string) => areMuchTheSame(stemsOf(a), stemsOf(b))

describe('two texts', () => {
  it('share words in whatever form, and small words do not count', () => {
    const shared = sharedStems(stemsOf('The drones attacked'), stemsOf('an attack by the drone'))
    expect(new Set(shared)).toEqual(stemsOf('drone attack'))
    expect([...stemsOf('the of and')]).toEqual([])
  })

  it('share the same, whichever is asked first', () => {
    const [a, b] = [stemsOf('Drones hit power plants at night'), stemsOf('plants of power')]
    expect(sharedStems(a, b).toSorted()).toEqual(sharedStems(b, a).toSorted())
    expect(sharedStems(a, b)).toHaveLength(2)
  })

  it('say much the same with half the words of the shorter one, and three at least', () => {
    expect(alike('drones hit energy', 'energy plants: drones hit them at night')).toBe(true)
    expect(alike('drones hit', 'drones hit')).toBe(false)
    expect(alike('red green blue black white brown', 'red green blue north south west')).toBe(true)
    expect(
      alike('red green blue black white brown pink', 'red green blue north south west east'),
    ).toBe(false)
  })
})

it('a text that is asked for again has the same words, as the same set', () => {
  expect(stemsOf('Energy plants')).toBe(stemsOf('Energy plants'))
})
