import { describe, expect, it } from 'vitest'
import { readStoryHeader } from '../../../../src/core/model/read/storyHeader.ts'
import { parseJson } from '../../../../src/core/json/json.ts'
import type { Ids } from '../../../../src/core/model/read/knownIds.ts'
import { anEvent, aSpan, at } from '../../../fixtures/build.ts'
import { textOf } from '../../../fixtures/storyFolder.ts'

const GOOD = JSON.parse(textOf('story.json')) as Record<string, unknown>
const NONE: Ids = { sound: new Set(), faulty: new Set(), isReadable: true }
const EVENTS = [
  anEvent({ id: 'first-call', span: aSpan('2025-03-18T16:00') }),
  anEvent({ id: 'the-answer', span: aSpan('2025-03-20') }),
]

function frameOf(
  changes: Record<string, unknown>,
  text = JSON.stringify({ ...GOOD, ...changes }, null, 2),
) {
  const events: Ids = {
    ...NONE,
    sound: new Set(EVENTS.map(({ id }) => id)),
    faulty: new Set(['lost']),
  }
  const known = { kinds: NONE, actors: NONE, places: NONE, sources: NONE, events }
  return readStoryHeader(parseJson('story.json', text), EVENTS, known)
}

describe('a faulty field of story.json', () => {
  it('is replaced by bare words, and the others are kept', () => {
    const { frame, problems } = frameOf({ zone: 'Europe/Nowhere', credit: 3 })
    expect(frame).toMatchObject({
      id: 'small-story',
      title: 'A small story',
      zone: 'UTC',
      credit: '',
    })
    expect(frame.paths).toHaveLength(1)
    expect(problems.map(({ path }) => path)).toEqual(['zone', 'credit'])
  })

  it('does not hide the rest where a name is unknown', () => {
    const { frame, problems } = frameOf({ titel: 'x' })
    expect(frame.title).toBe('A small story')
    expect(problems.map(({ path }) => path)).toEqual(['titel'])
  })

  it.each(['', '[]', '3', '{'])('is told of a file that is no story: %j', (text) => {
    const { frame } = frameOf({}, text)
    expect(frame.title).toBe('Untitled story')
    expect([frame.opens, frame.closes]).toEqual([at('2025-03-18T16:00'), at('2025-03-21') + 1])
  })
})

describe('the axis', () => {
  it('runs from the first moment of its first day to the last of its last', () => {
    const { frame } = frameOf({})
    expect([frame.opens, frame.closes]).toEqual([at('2025-03-01'), at('2025-04-01')])
  })

  it('falls back to the events where it closes before it opens', () => {
    const { frame, problems } = frameOf({ opens: '2025-03-31', closes: '2025-03-01' })
    expect(frame.opens).toBe(at('2025-03-18T16:00'))
    expect(problems).toMatchObject([
      { path: 'closes', remedy: 'Swap "opens" and "closes", or correct one.' },
    ])
  })

  it.each([
    [{ opens: '2025-02-30' }, 'opens'],
    [{ closes: '2025-02-30' }, 'closes'],
    [{ opens: '2025-12-01', closes: '2025-02-30' }, 'closes'],
    [{ opens: '2025-02-30', closes: '2025-01-01' }, 'opens'],
  ])('always has a length, whatever day does not exist: %j', (changes, path) => {
    const { frame, problems } = frameOf(changes)
    expect(frame.opens).toBeLessThan(frame.closes)
    expect(problems).toMatchObject([{ path }])
  })
})

describe('an era', () => {
  const era = (id: string, start: string) => ({
    id,
    label: 'L',
    text: 'T',
    when: { start, zone: 'UTC' },
  })

  it('of which the date is bad is left out alone', () => {
    const { frame, problems } = frameOf({ eras: [era('a', '2025-02-30'), era('b', '2025-03-01')] })
    expect(frame.eras.map(({ id }) => id)).toEqual(['b'])
    expect(problems).toMatchObject([{ path: 'eras[0].when.start' }])
  })

  it('with the id of another is left out, and named by its place in the file', () => {
    const eras = [era('a', '2025-02-30'), era('b', '2025-03-01'), era('b', '2025-03-02')]
    const { frame, problems } = frameOf({ eras })
    expect(frame.eras).toHaveLength(1)
    expect(problems.map(({ path }) => path)).toEqual(['eras[0].when.start', 'eras[2].id'])
  })

  it('whose end is before its start is left out', () => {
    const when = { start: '2025-03-02', end: '2025-03-01', zone: 'UTC' }
    const { frame, problems } = frameOf({ eras: [{ ...era('a', ''), when }] })
    expect(frame.eras).toEqual([])
    expect(problems).toMatchObject([{ path: 'eras[0].when.end' }])
  })
})

describe('a guided path', () => {
  const step = (event?: string, at?: unknown) => ({
    title: 'T',
    text: 'X',
    ...(event && { event }),
    ...(at !== undefined && { at }),
  })
  const path = (id: string, ...steps: unknown[]) => ({ id, title: 'T', summary: 'S', steps })

  it('loses only the steps whose event is not in the story', () => {
    const steps = [step('first-call'), step('nowhere'), step('lost'), step()]
    const { frame, problems } = frameOf({ paths: [path('a', ...steps)] })
    expect(frame.paths[0]?.steps.map(({ event }) => event)).toEqual(['first-call', undefined])
    expect(problems).toMatchObject([
      { path: 'paths[0].steps[1].event', found: 'the unknown id "nowhere"' },
      { path: 'paths[0].steps[2].event', remedy: 'Fix the record "lost" in events.json.' },
    ])
  })

  it('that loses all of them is left out', () => {
    expect(frameOf({ paths: [path('a', step('nowhere'))] }).frame.paths).toEqual([])
  })

  it('with the id of another is left out', () => {
    const { frame, problems } = frameOf({ paths: [path('a', step()), path('a', step())] })
    expect(frame.paths).toHaveLength(1)
    expect(problems).toMatchObject([{ path: 'paths[1].id' }])
  })

  it('steps to the end of a day, to a minute, or to a limit', () => {
    const steps = [
      step(undefined, '2025-03-20'),
      step(undefined, '2025-03-20T10:00'),
      step(undefined, { earliest: '2025-03-20T10:00', latest: '2025-03-20T11:00' }),
      step(undefined, { earliest: '2025-03-20T10:00' }),
      step(undefined, {}),
    ]
    expect(
      frameOf({ paths: [path('a', ...steps)] }).frame.paths[0]?.steps.map((one) => one.at),
    ).toEqual([
      at('2025-03-21'),
      at('2025-03-20T10:00'),
      at('2025-03-20T11:00'),
      at('2025-03-20T10:00'),
      undefined,
    ])
  })
})
