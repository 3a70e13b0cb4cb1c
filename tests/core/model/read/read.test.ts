import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../../../src/core/json/problem.ts'
import { read, type StoryFiles } from '../../../../src/core/model/read/read.ts'
import { at } from '../../../fixtures/build.ts'
import { replaced, smallStory } from '../../../fixtures/storyFolder.ts'

const FILES = smallStory()
const NAMES = ['story.json', 'events.json', 'places.json', 'actors.json', 'sources.json']

function withEdit(file: string, from: string, to: string): StoryFiles {
  return { ...FILES, [file]: replaced(String(FILES[file]), from, to) }
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe('a sound story', () => {
  const { story, problems } = read(FILES)
  const [call, attack, answer] = story.events

  it('is read without a problem', () => {
    expect(problems.map(formatProblem)).toEqual([])
    expect(story.id).toBe('small-story')
    expect([story.opens, story.closes]).toEqual([at('2025-03-01'), at('2025-04-01')])
  })

  it('has its events in order of time', () => {
    expect(ids(story.events)).toEqual(['first-call', 'night-attack', 'the-answer'])
    const shuffled = read(withEdit('events.json', '"2025-03-20T10:00~"', '"2025-03-02"'))
    expect(ids(shuffled.story.events)).toEqual(['the-answer', 'first-call', 'night-attack'])
  })

  it('numbers its sources as events first cite them', () => {
    expect(ids(story.sources)).toEqual(['newspaper-0318', 'newspaper-0320'])
    const early = read(withEdit('events.json', '"2025-03-20T10:00~"', '"2025-03-02"'))
    expect(ids(early.story.sources)).toEqual(['newspaper-0320', 'newspaper-0318'])
  })

  it('puts a source that none cites behind the others', () => {
    const spare = `{ "id": "a-spare", "publisher": "P", "title": null, "url": "https://example.org", "published": null, "lang": "en" },`
    const { story: longer } = read(
      withEdit('sources.json', '"sources": [', `"sources": [ ${spare}`),
    )
    expect(ids(longer.sources)).toEqual(['newspaper-0318', 'newspaper-0320', 'a-spare'])
  })

  it('knows of each event when it was, who spoke, and with what standing', () => {
    expect(call?.span.start).toMatchObject({ earliest: at('2025-03-18T16:00'), scheduled: true })
    expect(call?.speakers).toEqual(['envoy', 'minister'])
    expect(call?.standings).toEqual(['stated', 'disputed'])
    expect(call?.timeNote).toBe('The end was not seen.')
    expect(attack?.anchor).toBe(at('2025-03-18T22:00'))
    expect(answer?.notes).toEqual(['The hour is approximate.'])
    expect(answer?.quotes).toEqual([])
  })

  it('sets claims against each other both ways, though only one of them says so', () => {
    expect(call?.claims.map(({ contradicts }) => contradicts)).toEqual([
      ['first-call/two-hours'],
      ['first-call/ninety-minutes'],
    ])
  })

  it('keeps on each claim what was said of it', () => {
    expect(call?.claims[1]).toEqual({
      id: 'two-hours',
      text: 'The call took two hours.',
      by: ['minister'],
      via: 'newspaper',
      standing: 'disputed',
      said: '2025-03-19',
      sources: ['newspaper-0318'],
      about: 'Length of the call',
      contradicts: ['first-call/ninety-minutes'],
    })
  })
})

describe('a bad claim', () => {
  it('keeps its event, and the claims beside it', () => {
    const { story, problems } = read(
      withEdit('events.json', '"standing": "stated"', '"standing": "true"'),
    )
    expect(story.events[0]?.claims.map(({ id }) => id)).toEqual(['two-hours'])
    expect(story.events[0]?.claims[0]?.contradicts).toEqual([])
    expect(problems).toMatchObject([{ path: 'events[0].claims[0].standing', line: 26 }])
  })

  it('does not shift the line of a later one', () => {
    const files = withEdit('events.json', '"standing": "stated"', '"standing": "true"')
    const text = replaced(String(files['events.json']), '"via": "newspaper"', '"via": "nobody"')
    expect(read({ ...FILES, 'events.json': text }).problems).toMatchObject([
      { path: 'events[0].claims[0].standing', line: 26 },
      { path: 'events[0].claims[1].via', line: 35, found: 'the unknown id "nobody"' },
    ])
  })
})

describe('a kind whose file is at fault', () => {
  const { story, problems } = read({ ...FILES, 'kinds/strike.json': '{ "id": "strike", }' })

  it('takes no event out of the story', () => {
    expect(ids(story.events)).toEqual(['first-call', 'night-attack', 'the-answer'])
    expect(story.kinds.find(({ id }) => id === 'strike')).toMatchObject({
      label: { en: 'strike' },
      glyph: 'square',
    })
  })

  it('is told', () => {
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['kinds/strike.json']))
  })
})

describe('without any file', () => {
  it('there is an empty story, and one problem for each', () => {
    const { story, problems } = read({})
    expect(story.events).toEqual([])
    expect(story.opens).toBeLessThan(story.closes)
    expect(problems.map(({ file }) => file).sort()).toEqual([...NAMES].sort())
  })
})

const cut = (text: string) =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom('', '"', '{', '}', ']', ',', 'null', '-1', '\u0000'),
    )
    .map(([from, length, put]) => text.slice(0, from) + put + text.slice(from + length))

const mutilated = fc
  .constantFrom(...NAMES, 'kinds/call.json')
  .chain((name) => fc.tuple(fc.constant(name), cut(String(FILES[name]))))

describe('never throws', () => {
  prop.prop([mutilated, mutilated], { numRuns: 300 })(
    'on texts out of which parts are cut',
    (one, other) => {
      const { story, problems } = read({ ...FILES, [one[0]]: one[1], [other[0]]: other[1] })
      expect(story.opens).toBeLessThan(story.closes)
      for (const problem of problems) {
        expect(problem.remedy, formatProblem(problem)).not.toBe('')
        expect(problem.found, formatProblem(problem)).not.toBe('')
      }
    },
  )

  prop.prop([
    fc.dictionary(
      fc.constantFrom(...NAMES, 'kinds/x.json'),
      fc.anything({ withNullPrototype: true }),
    ),
  ])('on values that are no texts', (files) => {
    expect(read(files).story.events).toEqual([])
  })

  const record = fc.dictionary(
    fc.constantFrom(
      'id',
      'kind',
      'when',
      'claims',
      'by',
      'sources',
      'places',
      'who',
      'actors',
      'start',
      'zone',
      'eras',
      'paths',
      'steps',
      'contradicts',
    ),
    fc.jsonValue(),
  )
  const shaped = fc.record({
    'story.json': record,
    'events.json': fc.record({ events: fc.array(record) }),
    'places.json': fc.record({ places: fc.array(record) }),
    'actors.json': fc.record({ actors: fc.array(fc.jsonValue()) }),
    'sources.json': fc.oneof(fc.jsonValue(), fc.record({ sources: fc.array(record) })),
  })
  prop.prop([shaped])('on JSON with other values in its places', (values) => {
    const texts: Record<string, unknown> = { ...FILES }
    for (const [name, value] of Object.entries(values)) texts[name] = JSON.stringify(value)
    const { problems } = read(texts)
    expect(problems.length).toBeGreaterThan(0)
  })
})
