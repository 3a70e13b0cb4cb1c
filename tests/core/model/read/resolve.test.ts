import { describe, expect, it } from 'vitest'
import type { EventFile } from '../../../../src/core/model/event.ts'
import { parseJson } from '../../../../src/core/json/json.ts'
import type { Ids } from '../../../../src/core/model/read/knownIds.ts'
import { itemPath } from '../../../../src/core/model/read/records.ts'
import { resolveEvent } from '../../../../src/core/model/read/resolve.ts'
import { textOf } from '../../../fixtures/storyFolder.ts'

const TEXT = textOf('events.json')
const [CALL] = (JSON.parse(TEXT) as { events: [EventFile] }).events

function ids(...sound: string[]): Ids {
  return { sound: new Set(sound), faulty: new Set(['broken']), isReadable: true }
}

const KNOWN = {
  kinds: ids('call'),
  actors: ids('envoy', 'minister', 'newspaper'),
  places: ids('washington', 'kyiv'),
  sources: ids('newspaper-0318'),
  events: ids('first-call', 'earlier'),
}

function resolve(changes: Partial<EventFile>, known = KNOWN) {
  const record = { ...CALL, ...changes }
  const file = parseJson('events.json', JSON.stringify({ events: [record] }))
  const { resolved, problems } = resolveEvent(
    file,
    { record, path: ['events', 0], kept: {} },
    known,
  )
  return { event: resolved?.event, resolved, paths: problems.map(({ path }) => path), problems }
}

const [first, second] = CALL.claims
if (!first || !second) throw new Error('the small story has lost its claims')

it('an event whose ids all resolve is told nothing', () => {
  expect(resolve({}).problems).toEqual([])
})

describe('an unknown id takes out the smallest part that needs it', () => {
  it('the claim of an unknown speaker, messenger or source', () => {
    const claims = [
      { ...first, by: ['nobody', 'envoy', 'noone'] },
      { ...second, via: 'nobody' },
      { ...second, id: 'x', sources: ['newspaper-0318', 'nothing'] },
      { ...second, id: 'y' },
    ]
    const { event, paths } = resolve({ claims })
    expect(event?.claims.map(({ id }) => id)).toEqual(['y'])
    expect(paths).toEqual([
      'events[0].claims[0].by[0]',
      'events[0].claims[0].by[2]',
      'events[0].claims[1].via',
      'events[0].claims[2].sources[1]',
    ])
  })

  it('the quotation of an unknown speaker or source', () => {
    const quote = { text: 'Words.', by: 'envoy', source: 'newspaper-0318' }
    const { event, paths } = resolve({
      quotes: [{ ...quote, by: 'nobody' }, { ...quote, source: 'nothing' }, quote],
    })
    expect(event?.quotes).toEqual([quote])
    expect(paths).toEqual(['events[0].quotes[0].by', 'events[0].quotes[1].source'])
  })

  it('a place, and of those who are named there only the unknown one', () => {
    const places: EventFile['places'] = [
      { place: 'atlantis', role: 'caller', who: ['envoy'] },
      { place: 'kyiv', role: 'caller', who: ['nobody', 'minister'] },
    ]
    const { event, paths } = resolve({ places })
    expect(event?.places).toEqual([{ place: 'kyiv', role: 'caller', who: ['minister'] }])
    expect(paths).toEqual(['events[0].places[0].place', 'events[0].places[1].who[0]'])
  })

  it('an actor, a relation, a source', () => {
    const { event, paths } = resolve({
      actors: ['envoy', 'nobody'],
      related: [
        { to: 'later', type: 'follows' },
        { to: 'earlier', type: 'follows' },
      ],
      sources: [{ source: 'nothing', supports: 'x' }],
    })
    expect(event?.actors).toEqual(['envoy'])
    expect(event?.related).toEqual([{ to: 'earlier', type: 'follows' }])
    expect(event?.sources).toEqual([])
    expect(paths).toEqual([
      'events[0].actors[1]',
      'events[0].related[0].to',
      'events[0].sources[0].source',
    ])
  })

  it('and the event itself where its kind is unknown', () => {
    const { event, paths } = resolve({ kind: 'nothing' })
    expect(event).toBeUndefined()
    expect(paths).toEqual(['events[0].kind'])
  })
})

describe('what is left', () => {
  it('keeps its place in the file', () => {
    const { resolved } = resolve({ claims: [{ ...first, by: ['nobody'] }, second] })
    expect(resolved && itemPath(resolved, 'claims', 0)).toEqual(['events', 0, 'claims', 1])
  })

  it('names only speakers and standings that are left', () => {
    const { event } = resolve({ claims: [{ ...first, sources: ['nothing'] }, second], quotes: [] })
    expect(event?.speakers).toEqual(['minister'])
    expect(event?.standings).toEqual(['disputed'])
  })
})

describe('the remedy', () => {
  it('says to mend the other record where that is at fault', () => {
    expect(resolve({ actors: ['broken'] }).problems).toMatchObject([
      {
        found: '"broken", which was left out because of a fault of its own',
        remedy: 'Fix the record "broken" in actors.json.',
      },
    ])
  })

  it('is not given again for each id where a whole file is lost', () => {
    const lost = { ...KNOWN, sources: { ...ids(), isReadable: false } }
    const { event, problems } = resolve({}, lost)
    expect(event?.claims).toEqual([])
    expect(problems).toEqual([])
  })
})

it('dates that cannot be read leave the event out, and say why', () => {
  const { event, paths } = resolve({
    when: { start: '2025-03-20', end: '2025-03-19', zone: 'UTC' },
  })
  expect(event).toBeUndefined()
  expect(paths).toEqual(['events[0].when.end'])
})

it('a claim of another event is named in full, one of its own is completed', () => {
  const claims = [{ ...first, contradicts: ['two-hours', 'other-event/its-claim'] }, second]
  expect(resolve({ claims }).event?.claims[0]?.contradicts).toEqual([
    'first-call/two-hours',
    'other-event/its-claim',
  ])
})
