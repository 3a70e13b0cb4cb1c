import { describe, expect, it } from 'vitest'
import type { Count } from '../../../src/core/model/casualties.ts'
import type { Event } from '../../../src/core/model/event.ts'
import { inNumbers } from '../../../src/scene/list/inNumbers.ts'
import { aClaim, actorNamed, anEvent, aStory } from '../../fixtures/build.ts'

const count = (by: string, dead: number, more: Partial<Count> = {}): Count => ({
  dead,
  by: [by],
  asOf: '2025-03-19',
  sources: ['source-1'],
  ...more,
})
const ACTORS = ['kremlin', 'putin', 'white-house', 'zelenskyy', 'reuters'].map(actorNamed)

function told(...events: Partial<Event>[]) {
  const all = events.map((event, at) => anEvent({ id: `event-${at + 1}`, claims: [], ...event }))
  return inNumbers(aStory({ events: all, actors: ACTORS }))
}

describe('what the sides count', () => {
  const sides = told(
    { casualties: [count('zelenskyy', 3), count('kremlin', 1)], deadBy: ['UA', 'RU'] },
    { casualties: [count('zelenskyy', 4)], deadBy: ['UA'] },
    { casualties: [count('zelenskyy', 0)] },
  )

  it('is by side in the order of their codes', () => {
    expect(sides.map(({ side }) => side)).toEqual(['RU', 'UA'])
  })

  it('is the sum over the events in which they report deaths', () => {
    expect(sides.map(({ dead }) => dead)).toEqual([1, 7])
    expect(sides[1]?.deaths.map(({ event, number }) => [event.id, number])).toEqual([
      ['event-1', 3],
      ['event-2', 4],
    ])
  })

  it('is the latest count of several', () => {
    const [ua] = told({
      casualties: [count('zelenskyy', 9, { asOf: '2025-03-21' }), count('zelenskyy', 2)],
      deadBy: ['UA'],
    })
    expect(ua?.dead).toBe(9)
  })
})

describe('what the sides accuse one another of', () => {
  const accuses = (by: string, side: string, id: string) =>
    aClaim({ id, by: [by], accuses: { side } as never })
  const sides = told(
    { claims: [accuses('kremlin', 'UA', 'a'), accuses('putin', 'UA', 'b'), aClaim({ id: 'c' })] },
    { claims: [accuses('zelenskyy', 'RU', 'd')] },
    { claims: [accuses('kremlin', 'US', 'e')] },
  )

  it('is counted by claim, and by event', () => {
    const [ru, ua] = sides
    expect([ru?.side, ru?.accused, ru?.accusations.length]).toEqual(['RU', 3, 2])
    expect(ru?.accusations.map(({ number }) => number)).toEqual([2, 1])
    expect([ua?.side, ua?.accused]).toEqual(['UA', 1])
  })

  it('names each accused side once, by alphabet', () => {
    expect(sides.map(({ accusedSides }) => accusedSides)).toEqual([['UA', 'US'], ['RU']])
  })

  it('is not of those who are of no country', () => {
    expect(told({ claims: [accuses('reuters', 'RU', 'a')] })).toEqual([])
  })
})

describe('what the sides are heard with', () => {
  it('is counted for those who count or accuse, and for no other', () => {
    const quote = (by: string) => ({ text: 'Words.', by, source: 'source-1' })
    const [only, ...more] = told({
      casualties: [count('zelenskyy', 1)],
      deadBy: ['UA'],
      quotes: [quote('zelenskyy'), quote('zelenskyy'), quote('putin')],
    })
    expect([only?.side, only?.quotations, only?.pages]).toEqual(['UA', 2, 0])
    expect(more).toEqual([])
  })
})
