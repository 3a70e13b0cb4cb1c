import { describe, expect, it } from 'vitest'
import { readStoryHeader } from '../../../../src/core/model/read/storyHeader.ts'
import { parseJson } from '../../../../src/core/json/json.ts'
import type { Ids } from '../../../../src/core/model/read/knownIds.ts'
import { anEvent, aSpan, at } from '../../../fixtures/build.ts'
import { textOf } from '../../../fixtures/storyFolder.ts'

const GOOD = JSON.parse(textOf('story.json')) as Record<string, unknown>
const NONE: Ids = { sound: new Set(), faulty: new Set(), isReadable: true }
const EVENTS = [
  anEvent({ id: 'call', span: aSpan('2025-03-18T10:00', '2025-03-18T12:30~', 'America/New_York') }),
  anEvent({ id: 'strike', span: aSpan('2025-03-18T21:20~', '2025-03-19') }),
]
const NOTE = {
  id: 'gap',
  text: 'The call ends at about 18:30; strikes are reported from about 21:20',
  from: '2025-03-18T18:30~',
  to: '2025-03-18T21:20~',
  events: ['call', 'strike'],
}

function frameOf(changes: Record<string, unknown>) {
  const events: Ids = { ...NONE, sound: new Set(EVENTS.map(({ id }) => id)) }
  const known = { kinds: NONE, actors: NONE, places: NONE, sources: NONE, events }
  const text = JSON.stringify({ ...GOOD, paths: [], ...changes })
  return readStoryHeader(parseJson('story.json', text), EVENTS, known)
}

describe('the lens of a story', () => {
  it('is read by the clock of the story', () => {
    const lens = { from: '2025-03-18T12:00', to: '2025-03-20T12:00', title: 'the night' }
    const { frame, problems } = frameOf({ lens })
    expect(problems).toEqual([])
    expect(frame.lens).toEqual({
      from: at('2025-03-18T12:00'),
      to: at('2025-03-20T12:00'),
      title: 'the night',
    })
  })

  it.each([
    ['ends before it begins', { from: '2025-03-20', to: '2025-03-18' }],
    ['begins before the story', { from: '2025-02-20', to: '2025-03-18' }],
  ])('is told of and left out where it %s', (_, lens) => {
    const { frame, problems } = frameOf({ lens })
    expect(frame.lens).toBeUndefined()
    expect(problems.map(({ path }) => path)).toEqual(['lens'])
  })
})

describe('an annotation', () => {
  it('is read where its times are those of its events, on whatever clock these are told', () => {
    const { frame, problems } = frameOf({ annotations: [NOTE] })
    expect(problems).toEqual([])
    expect(frame.annotations).toEqual([
      {
        id: 'gap',
        text: NOTE.text,
        from: at('2025-03-18T18:30'),
        to: at('2025-03-18T21:20'),
        events: ['call', 'strike'],
      },
    ])
  })

  it('may tell of one moment', () => {
    const { from: _from, to: _to, ...rest } = NOTE
    const { frame, problems } = frameOf({ annotations: [{ ...rest, at: '2025-03-18T16:00' }] })
    expect(problems).toEqual([])
    expect(frame.annotations?.[0]).toMatchObject({
      from: at('2025-03-18T16:00'),
      to: at('2025-03-18T16:00'),
    })
  })

  it.each([
    ['of a time that its events do not have', { from: '2025-03-18T18:00~' }, 'annotations[0].from'],
    [
      'of a time told more exactly than its event does',
      { to: '2025-03-18T21:20' },
      'annotations[0].to',
    ],
    ['that ends before it begins', { from: NOTE.to, to: NOTE.from }, 'annotations[0].to'],
    ['with no end', { to: undefined }, 'annotations[0]'],
    ['on an unknown event', { events: ['call', 'strike', 'fire'] }, 'annotations[0].events[2]'],
  ])('%s is told of and left out', (_, change, path) => {
    const { frame, problems } = frameOf({ annotations: [{ ...NOTE, ...change }] })
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(frame.annotations).toBeUndefined()
  })

  it('with an id used before is told of and left out', () => {
    const { frame, problems } = frameOf({ annotations: [NOTE, NOTE] })
    expect(problems.map(({ path }) => path)).toEqual(['annotations[1].id'])
    expect(frame.annotations).toHaveLength(1)
  })
})
