import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { countFile, deadBy, tollsOf, type Count } from '../../../src/core/model/casualties.ts'

const sides: Record<string, string> = { governor: 'UA', police: 'UA', committee: 'RU' }
const sideOf = (actor: string) => sides[actor] ?? actor

function count(partial: Partial<Count>): Count {
  return { by: ['governor'], asOf: '2025-03-07', sources: ['paper'], ...partial }
}

describe('counts of people killed and hurt', () => {
  it('hold as the latest that a side made, whoever of it counted', () => {
    const tolls = tollsOf(
      [
        count({ dead: 4, asOf: '2025-03-07' }),
        count({ dead: 11, by: ['police'], asOf: '2025-03-08' }),
      ],
      sideOf,
    )
    expect(tolls).toHaveLength(1)
    expect(tolls[0]?.latest.dead).toBe(11)
    expect(tolls[0]?.earlier.map(({ dead }) => dead)).toEqual([4])
  })

  it('go by their dates, not by their order in the file', () => {
    const late = count({ dead: 11, asOf: '2025-03-08' })
    const early = count({ dead: 4, asOf: '2025-03-07' })
    expect(tollsOf([late, early], sideOf)[0]?.latest).toBe(late)
  })

  it('of two sides stand side by side', () => {
    const tolls = tollsOf([count({ dead: 1 }), count({ dead: 6, by: ['committee'] })], sideOf)
    expect(tolls.map(({ side, latest }) => [side, latest.dead])).toEqual([
      ['UA', 1],
      ['RU', 6],
    ])
    expect(deadBy(tolls, 'UA')).toBe(1)
    expect(deadBy(tolls, 'RU')).toBe(6)
    expect(deadBy(tolls, 'US')).toBeNull()
  })

  it('of single places add up, unless the side counted the whole', () => {
    const parts = [count({ dead: 1, place: 'uhroidy' }), count({ dead: 1, place: 'kupiansk' })]
    expect(deadBy(tollsOf(parts, sideOf), 'UA')).toBe(2)
    expect(deadBy(tollsOf([...parts, count({ dead: 5 })], sideOf), 'UA')).toBe(5)
  })

  it('of people hurt alone count no dead', () => {
    expect(deadBy(tollsOf([count({ hurt: 3 })], sideOf), 'UA')).toBeNull()
  })

  test.prop([
    fc.array(
      fc.record({
        dead: fc.nat(20),
        by: fc.constantFrom('governor', 'police', 'committee').map((one) => [one]),
        place: fc.constantFrom('sumy', 'odesa'),
        asOf: fc.constantFrom('2025-03-07', '2025-03-08', '2025-03-09'),
      }),
    ),
  ])('are all kept, each once', (parts) => {
    const counts = parts.map((part) => count(part))
    const kept = tollsOf(counts, sideOf).flatMap(({ latest, earlier }) => [latest, ...earlier])
    expect(new Set(kept)).toEqual(new Set(counts))
    expect(kept).toHaveLength(counts.length)
  })

  it.each([{}, { dead: -1 }, { dead: 1.5 }, { hurt: '3' }])('are refused as %o', (numbers) => {
    const written = { by: ['governor'], asOf: '2025-03-07', sources: ['paper'], ...numbers }
    expect(v.safeParse(countFile, written).success).toBe(false)
  })
})
