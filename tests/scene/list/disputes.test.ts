import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim.ts'
import { cardScene, indexCards, type CardScene } from '../../../src/scene/list/cardScene.ts'
import { referenceOf } from '../../../src/scene/list/claimRow.ts'
import { aClaim, actorNamed, anEvent, aStory, at } from '../../fixtures/build.ts'

const ACTORS = ['kremlin', 'white-house', 'zelenskyy', 'reuters', 'isw']
const EVENTS = ['one', 'two', 'three']

interface Drawn {
  readonly event: number
  readonly by: readonly string[]
  readonly about: string | undefined
  readonly figure: number | undefined
  /** Positions among all claims. */
  readonly against: readonly number[]
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  event: fc.nat(EVENTS.length - 1),
  by: fc.uniqueArray(fc.constantFrom(...ACTORS), { minLength: 1, maxLength: 2 }),
  about: fc.option(fc.constantFrom('Length', 'Deaths'), { nil: undefined }),
  figure: fc.option(fc.nat(200), { nil: undefined }),
  against: fc.array(fc.nat(11), { maxLength: 3 }),
})

const refOf = (claims: readonly Drawn[], position: number): string =>
  `${EVENTS[claims[position]?.event ?? 0]}/c${position}`

/** The claims as the model resolves them: whatever contradicts a claim is contradicted by it. */
function claimsOf(all: readonly Drawn[], event: number): Claim[] {
  return all.flatMap((one, position): Claim[] => {
    if (one.event !== event) return []
    const others = all.flatMap((other, at) => {
      const meet = at !== position && (one.against.includes(at) || other.against.includes(position))
      return meet ? [refOf(all, at)] : []
    })
    return [
      aClaim({
        id: `c${position}`,
        by: [...one.by],
        contradicts: others,
        ...(one.about !== undefined && { about: one.about }),
        ...(one.figure !== undefined && {
          figure: { value: one.figure, unit: 'minutes', says: 'minutes' },
        }),
      }),
    ]
  })
}

function cardsOf(all: readonly Drawn[]): CardScene[] {
  const events = EVENTS.map((id, index) =>
    anEvent({ id, anchor: at(`2025-03-1${index}`), claims: claimsOf(all, index) }),
  )
  const story = aStory({ events, actors: ACTORS.map(actorNamed) })
  return story.events.map((event) => cardScene(event, indexCards(story)))
}

const stories = fc.array(drawn, { minLength: 1, maxLength: 12 })

describe('in any story', () => {
  test.prop([stories])('a group shows each account that its own claims contradict', (all) => {
    for (const { event, disputes } of cardsOf(all))
      for (const { rows } of disputes) {
        const shown = new Set(rows.map((row) => referenceOf(row, event)))
        const named = rows.filter(({ elsewhere }) => !elsewhere)
        for (const { claim } of named)
          for (const one of claim.contradicts) expect(shown).toContain(one)
      }
  })

  test.prop([stories])('each claim of an event is on its card once', (all) => {
    for (const { event, disputes, speeches } of cardsOf(all)) {
      const rows = [...disputes, ...speeches].flatMap((group) => group.rows)
      const own = rows.filter(({ elsewhere }) => !elsewhere).map(({ claim }) => claim.id)
      expect(own.toSorted()).toEqual(event.claims.map(({ id }) => id).toSorted())
    }
  })

  test.prop([stories])('the rows of a group are those of its accounts, in that order', (all) => {
    for (const { disputes } of cardsOf(all))
      for (const { rows, accounts } of disputes)
        expect(accounts.flatMap((account) => account.rows)).toEqual(rows)
  })

  test.prop([stories])('an account of a side holds nobody of another', (all) => {
    const { sideOf } = indexCards(aStory({ actors: ACTORS.map(actorNamed) }))
    for (const { disputes } of cardsOf(all))
      for (const { side, rows } of disputes.flatMap(({ accounts }) => accounts))
        if (side !== null)
          for (const { claim } of rows)
            expect(new Set(claim.by.map(sideOf))).toEqual(new Set([side]))
  })
})

const event = (claims: readonly Claim[]) => anEvent({ id: 'call', claims: [...claims] })
const figure = (value: number, unit = 'minutes') => ({ value, unit, says: 'x' })
const against = (id: string, by: string, other: string, extra: Partial<Claim> = {}) =>
  aClaim({ id, by: [by], about: 'Length', contradicts: [`call/${other}`], ...extra })

function disputesIn(claims: readonly Claim[]) {
  const story = aStory({ events: [event(claims)], actors: ACTORS.map(actorNamed) })
  const [first] = story.events
  return first ? cardScene(first, indexCards(story)).disputes : []
}

it('figures of one unit are put in order of size, in one account, to the scale of the greatest', () => {
  const [length] = disputesIn([
    against('long', 'kremlin', 'short', { figure: figure(120) }),
    against('short', 'white-house', 'long', { figure: figure(90) }),
  ])
  expect(length?.scale).toEqual({ unit: 'minutes', most: 120 })
  expect(length?.accounts.map(({ side }) => side)).toEqual([null])
  expect(length?.rows.map(({ claim }) => claim.id)).toEqual(['short', 'long'])
})

it('figures of different units are not drawn against each other', () => {
  const [length] = disputesIn([
    against('leaders', 'kremlin', 'countries', { figure: figure(26, 'leaders') }),
    against('countries', 'white-house', 'leaders', { figure: figure(25, 'countries') }),
  ])
  expect(length?.scale).toBeNull()
})

it('words that two sides say together belong to neither', () => {
  const [length] = disputesIn([
    against('a', 'kremlin', 'b'),
    against('b', 'white-house', 'a'),
    aClaim({ id: 'c', by: ['kremlin', 'white-house'], about: 'Length', contradicts: ['call/a'] }),
  ])
  expect(length?.accounts.map(({ side, rows }) => [side, rows.length])).toEqual([
    ['RU', 1],
    ['US', 1],
    [null, 1],
  ])
})
