import { describe, expect, it } from 'vitest'
import { checkStory } from '../../src/core/model/read/check.ts'
import type { StoryFiles } from '../../src/core/model/read/read.ts'
import { countOf } from '../../src/core/json/problem.ts'
import { countedWork } from '../fixtures/counted.ts'
import { replaced, smallStory, textOf } from '../fixtures/storyFolder.ts'

const KNOWLEDGE = {
  wording: [{ word: 'regime', instead: '"government"' }],
  isInCountry: () => true,
}

function check(file: string, text: string) {
  return checkStory({ ...smallStory(), [file]: text }, KNOWLEDGE)
}

function times(count: number, write: (index: number) => string, between = ', '): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(between)
}

const CLAIM = (id: string, rest: string) =>
  `{ "id": "${id}", "text": "A.", "by": ["envoy"], "standing": "stated", "sources": ["newspaper-0318"]${rest} }`

/** As many claims more in the first event. */
function claims(written: string): string {
  return replaced(textOf('events.json'), '"claims": [', `"claims": [${written},`)
}

function events(written: string): string {
  return replaced(textOf('events.json'), '"events": [', `"events": [${written},`)
}

/** The small story with as many faults of a kind as asked for. */
const KINDS: readonly (readonly [what: string, file: string, write: (count: number) => string])[] =
  [
    ['claims without anything', 'events.json', (n) => claims(times(n, () => '{}'))],
    ['claims that are numbers', 'events.json', (n) => claims(times(n, String))],
    [
      'claims of nobody',
      'events.json',
      (n) => claims(times(n, (at) => CLAIM(`c-${at}`, '').replace('envoy', 'envoi'))),
    ],
    ['claims with one id', 'events.json', (n) => claims(times(n, () => CLAIM('twin', '')))],
    [
      'claims against nothing',
      'events.json',
      (n) => claims(times(n, (at) => CLAIM(`c-${at}`, ', "contradicts": ["nothing"]'))),
    ],
    [
      'claims in words to avoid',
      'events.json',
      (n) => claims(times(n, (at) => CLAIM(`c-${at}`, ', "about": "The regime"'))),
    ],
    ['events without anything', 'events.json', (n) => events(times(n, () => '{}'))],
    [
      'events with one id',
      'events.json',
      (n) =>
        events(
          times(n, () =>
            JSON.stringify((JSON.parse(textOf('events.json')) as { events: unknown[] }).events[0]),
          ),
        ),
    ],
    ['lines that are no JSON', 'events.json', (n) => events(times(n, () => '{ "a" 1 }', ',\n'))],
    [
      'records broken one by one',
      'events.json',
      (n) =>
        `{\n  "events": [\n${times(n, (at) => `    {\n      "id": "e-${at}",\n    }`, ',\n')}\n  ]\n}\n`,
    ],
    [
      'names that stand twice',
      'places.json',
      (n) =>
        replaced(
          textOf('places.json'),
          '"places": [',
          `"places": [{ ${times(n, () => '"id": "a"')} },`,
        ),
    ],
    [
      'names beside the list',
      'places.json',
      (n) =>
        replaced(
          textOf('places.json'),
          '"places": [',
          `${times(n, (at) => `"p${at}": 1`)}, "places": [`,
        ),
    ],
    [
      'steps to nothing',
      'story.json',
      (n) =>
        replaced(
          textOf('story.json'),
          '"steps": [',
          `"steps": [${times(n, () => '{ "title": "A", "text": "B", "event": "nothing" }')},`,
        ),
    ],
  ]

/** The small story with as many events more, each at a place of its own, with a step, a note on the timeline and a claim against one claim of the first. */
function crossed(count: number): StoryFiles {
  const [all, places, story] = ['events.json', 'places.json', 'story.json'].map(
    (name) => JSON.parse(textOf(name)) as Record<string, Record<string, unknown>[]>,
  )
  const before = all?.['events'] ?? []
  const last = before.at(-1)
  const start = '2025-03-20T16:00'
  const when = { start, zone: 'Europe/Kyiv' }
  const first = { ...last, when, related: [] }
  const spots = (last?.['places'] ?? []) as object[]
  const [here] = places?.['places'] ?? []
  const at = Array.from({ length: count }, (_, index) => index + 1000)
  const claim = {
    text: 'A.',
    by: ['envoy'],
    standing: 'stated',
    sources: ['newspaper-0320'],
    about: 'A',
    onTitle: 'asserts',
  }
  const own = at.map((index) => ({
    ...first,
    id: `e-${index}`,
    places: [{ ...spots[0], place: `p-${index}` }],
    claims: [{ ...claim, id: 'own', contradicts: ['hub/hub'] }],
  }))
  const hub = {
    ...first,
    id: 'hub',
    claims: [{ ...claim, id: 'hub', contradicts: at.map((index) => `e-${index}/own`) }],
  }
  const steps = at.map((index) => ({ title: 'A', text: 'B', event: `e-${index}` }))
  const notes = at.map((index) => ({
    id: `n-${index}`,
    text: 'A.',
    events: [`e-${index}`],
    at: start,
  }))
  return {
    ...smallStory(),
    'events.json': JSON.stringify({ ...all, events: [...before.slice(0, -1), ...own, hub, last] }),
    'places.json': JSON.stringify({
      ...places,
      places: [
        ...(places?.['places'] ?? []),
        ...at.map((index) => ({ ...here, id: `p-${index}` })),
      ],
    }),
    'story.json': JSON.stringify({
      ...story,
      annotations: notes,
      paths: [{ id: 'long', title: 'Long', summary: 'Long.', steps }],
    }),
  }
}

it('a story in which very much refers to very much is gone through once', () => {
  const [few, many] = [100, 800].map((count) => {
    const files = crossed(count)
    let read = checkStory(smallStory(), KNOWLEDGE)
    const work = countedWork(() => void (read = checkStory(files, KNOWLEDGE)))
    expect(read.problems.filter(({ file }) => file !== 'actors.json')).toEqual([])
    expect(read.story.annotations).toHaveLength(count)
    return work
  })
  // Eight times the work and nothing more: one list of 800 gone through for each of 800 would be a tenth more.
  expect((many ?? 0) / (few ?? 1)).toBeLessThan(8.3)
})

describe('a file with very many faults', () => {
  it.each(KINDS)('of %s is gone through as often as one with few', (_, file, write) => {
    const [few, many] = [400, 1600].map((count) => {
      const text = write(count)
      return countedWork(() => check(file, text))
    })
    // Four times the faults are four times the work and a little; squared, they would be sixteen times.
    expect((many ?? 0) / (few ?? 1)).toBeLessThan(5)
  })

  it.each(KINDS)('of %s lists some, and says how many more there are', (_, file, write) => {
    const { problems } = check(file, write(1000))
    const own = problems.filter((problem) => problem.file === file)
    expect(own.length).toBeGreaterThan(100)
    expect(own.length).toBeLessThan(300)
    expect(own.find(({ count = 0 }) => count > 0)?.found).toMatch(/^\d+ more problems$/)
    expect(countOf(own)).toBeGreaterThanOrEqual(999)
  })

  it('is read to its end, however many', () => {
    const { story, problems } = check('events.json', claims(times(200_000, String)))
    expect(story.events.map(({ id }) => id)).toContain('first-call')
    expect(countOf(problems)).toBeGreaterThanOrEqual(200_000)
  })
})
