import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { inOrder, moved, orderSet } from '../../../src/scene/activities/order.ts'
import { startLimits } from '../../../src/core/time/span.ts'
import { lastInstant } from '../../../src/core/time/time.ts'
import { FEWEST, LAST_SEED, MOST } from '../../../src/core/view/activity.ts'
import { anEvent, aSpan } from '../../fixtures/build.ts'
import { march } from './stories.ts'

const anySeed = fc.integer({ min: 1, max: LAST_SEED })
const anySize = fc.integer({ min: FEWEST, max: MOST })
const events = new Map(march.events.map((event) => [event.id, event]))

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const))
}

describe('a set of events to be put in order', () => {
  test.prop([anySeed, anySize])('is the same for the same seed', (seed, size) => {
    expect(orderSet(march.events, seed, size)).toEqual(orderSet(march.events, seed, size))
  })

  test.prop([anySeed, anySize])('has as many events as were asked for', (seed, size) => {
    const set = orderSet(march.events, seed, size)
    expect(set?.solution).toHaveLength(size)
    expect([...(set?.dealt ?? [])].sort()).toEqual([...(set?.solution ?? [])].sort())
  })

  test.prop([anySeed, anySize])('holds no two whose order the data leave open', (seed, size) => {
    const solution = orderSet(march.events, seed, size)?.solution ?? []
    const open = pairs(solution).filter(([a, b]) => {
      const [one, other] = [events.get(a), events.get(b)]
      if (!one || !other) return true
      // What was over by an hour had begun by then; the midnight behind a day is not of it.
      const began = Math.min(startLimits(one.span).to, lastInstant(one.span.start))
      return began >= startLimits(other.span).from
    })
    expect(open).toEqual([])
  })

  test.prop([anySeed, anySize])('is never dealt in its right order', (seed, size) => {
    const set = orderSet(march.events, seed, size)
    expect(set?.dealt).not.toEqual(set?.solution)
  })

  it('differs from seed to seed', () => {
    const sets = [1, 2, 3, 4, 5].map((seed) => orderSet(march.events, seed, 6)?.solution.join())
    expect(new Set(sets).size).toBe(5)
  })

  it('finds the most that can be, where few can', () => {
    const days = ['2025-03-01', '2025-03-02', '2025-03-03']
    const single = days.map((day) => anEvent({ id: day, span: aSpan(day) }))
    const wide = anEvent({
      id: 'wide',
      span: aSpan({ earliest: '2025-03-01', latest: '2025-03-03' }),
    })
    for (let seed = 1; seed <= 40; seed += 1)
      expect(orderSet([wide, ...single], seed, 9)?.solution).toEqual(days)
  })

  it('takes a scheduled start for its day alone, since nobody saw the hour', () => {
    const scheduled = { scheduled: true }
    const planned = aSpan('2025-03-19T11:30', '2025-03-19', undefined, scheduled)
    const both = [
      anEvent({ id: 'planned', span: planned }),
      anEvent({ id: 'later', span: aSpan('2025-03-19T12:00') }),
    ]
    expect(orderSet(both, 1, 5)).toBeNull()
  })

  it('is none where one event alone is left', () => {
    expect(orderSet([anEvent()], 1, 5)).toBeNull()
  })
})

describe('what stands in order', () => {
  it('is everything in the right order', () => {
    expect([...inOrder(['a', 'b', 'c'], ['a', 'b', 'c'])]).toEqual(['a', 'b', 'c'])
  })

  it('leaves out the one that was moved, and not all behind it', () => {
    expect([...inOrder(['b', 'c', 'd', 'a'], ['a', 'b', 'c', 'd'])]).toEqual(['b', 'c', 'd'])
  })

  it('is one event where all stand the wrong way round', () => {
    expect(inOrder(['c', 'b', 'a'], ['a', 'b', 'c']).size).toBe(1)
  })
})

describe('a list with one item moved', () => {
  it.each([
    ['down', 'a', 1, ['b', 'a', 'c']],
    ['to the end, however far it is asked for', 'a', Infinity, ['b', 'c', 'a']],
    ['to the start', 'c', -Infinity, ['c', 'a', 'b']],
    ['not at all, where it is not in the list', 'x', 0, ['a', 'b', 'c']],
  ])('has it %s', (_, id, to, expected) => {
    expect(moved(['a', 'b', 'c'], id, to)).toEqual(expected)
  })
})
