import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/model/claim.ts'
import type { Event } from '../../../src/model/event.ts'
import { sourceSet } from '../../../src/scene/activities/source.ts'
import { LAST_SEED } from '../../../src/view/activity.ts'
import { march } from './stories.ts'

const anySeed = fc.integer({ min: 1, max: LAST_SEED })
const setOf = (seed: number) => sourceSet(march, march.events, seed, 9)
const claims: ReadonlyMap<string, { claim: Claim; event: Event }> = new Map(
  march.events.flatMap((event) =>
    event.claims.map((claim) => [`${event.id}/${claim.id}`, { claim, event }] as const),
  ),
)

describe('a set of claims whose source is to be found', () => {
  test.prop([anySeed])('is the same for the same seed, and full', (seed) => {
    expect(setOf(seed)).toEqual(setOf(seed))
    expect(setOf(seed)).toHaveLength(9)
  })

  test.prop([anySeed])(
    'has one source that the story names for the claim, and no second',
    (seed) => {
      for (const { id, options, answer } of setOf(seed)) {
        const named = claims.get(id)?.claim.sources ?? []
        const offered = options.map(({ source }) => source).filter((one) => named.includes(one))
        expect(offered).toEqual([answer])
      }
    },
  )

  test.prop([anySeed])('offers no other source that the event itself rests on', (seed) => {
    for (const { id, options, answer } of setOf(seed)) {
      const used = claims.get(id)?.event.sources.map(({ source }) => source) ?? []
      const others = options.map(({ source }) => source).filter((one) => one !== answer)
      expect(others.filter((one) => used.includes(one))).toEqual([])
    }
  })

  test.prop([anySeed])('has the claim’s own standing once among those to choose from', (seed) => {
    for (const { id, standing, standings } of setOf(seed)) {
      expect(standing).toBe(claims.get(id)?.claim.standing)
      expect(standings.filter((one) => one === standing)).toHaveLength(1)
      expect(new Set(standings).size).toBe(standings.length)
    }
  })

  it('lays no two standings side by side that one claim may both have', () => {
    const both = Array.from({ length: 200 }, (_, seed) => setOf(seed + 1))
      .flat()
      .filter(({ standings }) => standings.includes('stated') && standings.includes('announced'))
    expect(both).toEqual([])
  })
})
