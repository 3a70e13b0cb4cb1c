import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../build/checkData.ts'
import { readOptions } from '../../scripts/story-generate/options.ts'
import { inventStory } from '../../scripts/story-generate/story.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

function digest(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(name).update(text)
  return hash.digest('hex').slice(0, 16)
}

function checked(files: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'))
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of files) writeFileSync(join(folder, name), text)
    return checkFolder(ROOT, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const seeds = fc.integer({ min: 0, max: 4_294_967_295 })

describe('an invented story', () => {
  test.prop([seeds])('is the same, byte for byte, for the same seed', (seed) => {
    expect(inventStory({ events: 40, seed })).toEqual(inventStory({ events: 40, seed }))
  })

  it('is the same on every machine and in every version, so that figures can be compared', () => {
    expect(digest(inventStory({ events: 500, seed: 1 }))).toBe('52f723f96d3d0fec')
  })

  it('is another for another seed', () => {
    const [one, two] = [1, 2].map((seed) => inventStory({ events: 40, seed }).get('events.json'))
    expect(one).not.toBe(two)
  })

  test.prop([seeds, fc.integer({ min: 1, max: 300 })], { numRuns: 12 })(
    'passes the check of the data and has as many events as were asked for',
    (seed, events) => {
      const { story, problems } = checked(inventStory({ events, seed }))
      expect(problems).toEqual([])
      expect(story.events).toHaveLength(events)
    },
  )

  it('says in its title and in every name that it is invented', () => {
    const { story } = checked(inventStory({ events: 300, seed: 7 }))
    const names = [...story.actors, ...story.places].map(({ name }) => name)
    const titles = story.events.map(({ title }) => title)
    const publishers = story.sources.map(({ publisher }) => publisher)
    const all = [story.title, ...names, ...titles, ...publishers]
    expect(all.filter((text) => !text.startsWith('Invented '))).toEqual([])
  })

  it('lies in no country, and its sources at no address that exists', () => {
    const { story } = checked(inventStory({ events: 300, seed: 7 }))
    expect(new Set(story.places.map(({ country }) => country))).toEqual(new Set(['XX']))
    expect(story.sources.filter(({ url }) => !/^https:\/\/[^/]+\.example\//.test(url))).toEqual([])
  })

  it('has every precision of time that the model knows but month and year', () => {
    const { story } = checked(inventStory({ events: 300, seed: 7 }))
    const found = new Set(story.events.map(({ span }) => span.start.precision))
    expect(found).toEqual(new Set(['minute', 'day', 'bounded']))
  })
})

describe('its options', () => {
  it('are the number of events, the seed and the folder', () => {
    const args = ['--events', '100000', '--seed', '3', '--folder', '.cache/big']
    const expected = { events: 100_000, seed: 3, folder: join(ROOT, '.cache/big') }
    expect(readOptions(args, ROOT)).toEqual(expected)
  })

  it('leave the story in .cache unless they say otherwise', () => {
    expect(readOptions(['--events', '45'], ROOT)).toHaveProperty(
      'folder',
      join(ROOT, '.cache/story-45-1'),
    )
  })

  it.each([
    [['--events', '0'], '--events is "0": wanted a whole number from 1 to 1000000'],
    [['--events', '1e3'], '--events is "1e3": wanted a whole number'],
    [['--seed', '4294967296'], '--seed is "4294967296": wanted a whole number from 0'],
    [['--folder', 'data/march-2025'], '--folder lies in data/: wanted another folder'],
    [['--folder', 'data'], '--folder lies in data/: wanted another folder'],
    [['--evnts', '3'], "Unknown option '--evnts': wanted --events, --seed and --folder alone"],
    [['--events'], 'wanted --events, --seed and --folder alone'],
    [['100'], 'wanted --events, --seed and --folder alone'],
  ])('%j are refused with what was wanted', (args, words) => {
    expect(readOptions(args, ROOT)).toHaveProperty('refusal', expect.stringContaining(words))
  })

  it.each(['data-of-mine', '../data', '.cache/data'])('allow the folder %s', (folder) => {
    expect(readOptions(['--folder', folder], ROOT)).toHaveProperty('folder', join(ROOT, folder))
  })
})
