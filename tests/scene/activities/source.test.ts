import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim.ts'
import type { Event } from '../../../src/core/model/event.ts'
import { sourceSet, type SourceQuestion } from '../../../src/scene/activities/source.ts'
import { isSolvable, shownOf } from '../../../src/scene/activities/solvable.ts'
import { LAST_SEED } from '../../../src/core/view/activity.ts'
import { march } from './stories.ts'

const anySeed = fc.integer({ min: 1, max: LAST_SEED })
const setOf = (seed: number) => sourceSet(march, march.events, seed, 9)
const claims: ReadonlyMap<string, { claim: Claim; event: Event }> = new Map(
  march.events.flatMap((event) =>
    event.claims.map((claim) => [`${event.id}/${claim.id}`, { claim, event }] as const),
  ),
)

const sources = new Map(march.sources.map((source) => [source.id, source]))
const names = new Map(march.actors.map(({ id, name }) => [id, name]))

/** Whether what the page shows of the four sources decides the question. */
function isDecided({ text, by, options, answer }: SourceQuestion): boolean {
  const shown = options.map(({ source, supports }) => {
    const found = sources.get(source)
    return { source, text: found ? shownOf(found, supports) : supports }
  })
  const right = shown.find(({ source }) => source === answer)?.text ?? ''
  const others = shown.filter(({ source }) => source !== answer)
  return (
    others.length === 3 &&
    isSolvable(
      `${names.get(by)}. ${text}`,
      right,
      others.map((other) => other.text),
    )
  )
}

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

  it('is decided by what is shown, and full, whatever the seed', () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      const set = setOf(seed)
      expect(set).toHaveLength(9)
      expect(set.filter((question) => !isDecided(question)).map(({ id }) => [seed, id])).toEqual([])
    }
  })

  it('is made of a hundred claims and more', () => {
    expect(sourceSet(march, march.events, 1, 999).length).toBeGreaterThan(100)
  })
})

describe('a claim and its sources', () => {
  const claim = 'Kremlin. 23 seriously wounded Ukrainians will be returned.'
  const right = 'The Insider. Putin and Trump discuss a prisoner exchange. 175 and 23 wounded.'

  it('are solvable where two words lead to one source alone', () => {
    expect(isSolvable(claim, right, ['AP. Quotations', 'NPR. The place: Helsinki'])).toBe(true)
  })

  it.each([
    ['leads to none', 'Interfax. Announcement of a call', []],
    ['leads to another as well', right, ['AP. 23 seriously wounded Ukrainians']],
    ['leads there by one word', 'The Insider. How many were wounded', []],
  ])('are not where what is shown %s', (_, shown, others) => {
    expect(isSolvable(claim, shown, others)).toBe(false)
  })
})
