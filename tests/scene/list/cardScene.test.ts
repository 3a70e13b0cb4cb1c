import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/core/model/event.ts'
import { cardScene, indexCards } from '../../../src/scene/list/cardScene.ts'
import type { ClaimRow } from '../../../src/scene/list/claimRow.ts'
import { aClaim, actorNamed, anEvent, aStory, at } from '../../fixtures/build.ts'

const LENGTH = 'Length of the call'
const PLANTS = 'Power plants'

const contested = (id: string, about: string, by: string, against: string) =>
  aClaim({ id, about, by: [by], contradicts: [`call/${against}`] })

const call = anEvent({
  id: 'call',
  kind: 'call',
  anchor: at('2025-03-18T16:00'),
  claims: [
    aClaim({ id: 'held', by: ['kremlin'], sources: ['second', 'unheard-of', 'first'] }),
    contested('two-hours', LENGTH, 'kremlin', 'one-hour'),
    contested('sold', PLANTS, 'trump', 'kept'),
    contested('one-hour', LENGTH, 'white-house', 'two-hours'),
    contested('kept', PLANTS, 'zelenskyy', 'sold'),
    aClaim({ id: 'warm', by: ['kremlin'], about: 'Tone', via: 'reuters' }),
    aClaim({ id: 'joint', by: ['kremlin', 'white-house'] }),
    aClaim({ id: 'also', by: ['white-house'], contradicts: ['call/held'] }),
    aClaim({ id: 'unknown', by: ['nobody', 'trump'], via: 'nowhere' }),
  ],
  quotes: [
    { text: 'A good call.', by: 'trump', source: 'second' },
    { text: 'Who knows?', by: 'nobody', source: 'unheard-of' },
  ],
  sources: [
    { source: 'second', supports: 'the length' },
    { source: 'unheard-of', supports: 'nothing' },
    { source: 'first', supports: 'the rest' },
  ],
  related: [
    { to: 'offer', type: 'responds-to' },
    { to: 'no-such-event', type: 'follows' },
  ],
})
const offer = anEvent({
  id: 'offer',
  anchor: at('2025-03-11'),
  sources: [{ source: 'first', supports: 'all of it' }],
})
const strike = anEvent({
  id: 'strike',
  anchor: at('2025-03-19'),
  related: [
    { to: 'call', type: 'allegedly-breaches' },
    { to: 'offer', type: 'follows' },
    { to: 'call', type: 'follows' },
  ],
})

const source = (id: string) => ({
  id,
  publisher: 'A newspaper',
  title: id,
  url: `https://example.org/${id}`,
  published: '2025-03-19',
  lang: 'en',
})
const story = aStory({
  events: [offer, call, strike],
  sources: [source('first'), source('unused'), source('second')],
  actors: ['kremlin', 'reuters', 'trump', 'white-house', 'zelenskyy'].map(actorNamed),
})

function card(event: Event = call) {
  return cardScene(event, indexCards(story))
}

function claims(rows: readonly ClaimRow[]): string[] {
  return rows.map(({ claim }) => claim.id)
}

describe('claims', () => {
  it('that contradict one another about one thing stand together, under what they are about', () => {
    expect(card().disputes.map(({ about, rows }) => [about, claims(rows)])).toEqual([
      ['', ['held', 'also']],
      [LENGTH, ['two-hours', 'one-hour']],
      [PLANTS, ['kept', 'sold']],
    ])
  })

  it('stand by the sides of their speakers, in alphabetical order', () => {
    expect(card().disputes.map(({ accounts }) => accounts.map(({ side }) => side))).toEqual([
      ['RU', 'US'],
      ['RU', 'US'],
      ['UA', 'US'],
    ])
  })

  it('of the two sides that clash most often name the speakers to compare', () => {
    expect(card().pair?.map(({ id }) => id)).toEqual(['kremlin', 'white-house'])
    expect(card(offer).pair).toBeNull()
  })

  it('that nobody contradicts stand under their speaker; what two said together under both', () => {
    expect(card().speeches.map(({ speaker, rows }) => [speaker, claims(rows)])).toEqual([
      ['kremlin', ['warm']],
      ['kremlin+white-house', ['joint']],
      ['nobody+trump', ['unknown']],
    ])
  })

  it('each stand on the card once', () => {
    const { disputes, speeches } = card()
    const all = [...disputes, ...speeches].flatMap(({ rows }) => claims(rows))
    expect(all.toSorted()).toEqual(call.claims.map(({ id }) => id).toSorted())
  })

  it('name their speakers and the newsroom between', () => {
    const [warm, joint] = card().speeches.flatMap(({ rows }) => rows)
    expect([warm, joint].map((row) => [row?.by.map(({ name }) => name), row?.via?.name])).toEqual([
      [['Kremlin'], 'Reuters'],
      [['Kremlin', 'White House'], undefined],
    ])
  })
})

describe('sources', () => {
  it('bear their number in the whole story, on the claim in the order of the claim', () => {
    expect(card().disputes[0]?.rows[0]?.numbers).toEqual([3, 1])
  })

  it('are listed by number with what they were used for', () => {
    expect(card().sources.map(({ id, number, supports }) => [number, id, supports])).toEqual([
      [1, 'first', 'the rest'],
      [3, 'second', 'the length'],
    ])
  })

  it('keep their number on the card of another event', () => {
    expect(card(offer).sources.map(({ number }) => number)).toEqual([1])
  })

  it('of quotations are named with their speaker', () => {
    expect(card().quotes[0]).toMatchObject({ by: { name: 'Donald Trump' }, number: 3 })
  })
})

describe('related events', () => {
  it('before are what the event itself speaks of, in its own voice', () => {
    const { before } = card()
    expect(before.map(({ type, voice, event: { id } }) => [type, voice, id])).toEqual([
      ['responds-to', 'label', 'offer'],
    ])
  })

  it('after are what other events say of it, in the inverse voice', () => {
    expect(card().after.map(({ type, voice, event: { id } }) => [type, voice, id])).toEqual([
      ['allegedly-breaches', 'inverse', 'strike'],
      ['follows', 'inverse', 'strike'],
    ])
    expect(card(offer).after.map(({ event: { id } }) => id)).toEqual(['call', 'strike'])
  })
})

describe('an id that the story does not know', () => {
  it('is left out of speakers, sources and relations, and the rest stays', () => {
    const unknown = card().speeches.at(-1)?.rows[0]
    expect(unknown?.by.map(({ id }) => id)).toEqual(['trump'])
    expect(unknown?.via).toBeUndefined()
    expect(card().quotes[1]).toMatchObject({ by: undefined, number: undefined })
  })
})
