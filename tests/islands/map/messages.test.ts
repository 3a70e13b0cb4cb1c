import { describe, expect, it } from 'vitest'
import { STANCES } from '../../../src/core/model/source.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'

const en = messagesFor('en')

/** All texts of a table, with functions called on sample values. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts)
  return []
}

describe('words', () => {
  it.each(['en', 'en-GB', 'EN', 'xx', '', 'constructor'])('for %j are there', (lang) => {
    expect(messagesFor(lang)).toBe(en)
  })

  it('are never empty, never shout and have no stray spaces', () => {
    for (const text of texts(en)) {
      expect(text).toMatch(/^\S(.*\S)?$/)
      expect(text).not.toMatch(/!| {2}/)
    }
  })

  it.each([
    [0, '0 events'],
    [1, '1 event'],
    [2, '2 events'],
    [100_000, '100,000 events'],
  ])('count %d as %s', (count, words) => {
    expect(en.count.events(count)).toBe(words)
  })

  it('count some of all, and all as all', () => {
    expect(en.count.eventsOf(25, 45)).toBe('25 of 45 events')
    expect(en.count.eventsOf(45, 45)).toBe('45 events')
    expect(en.count.eventsOf(0, 1)).toBe('0 of 1 event')
  })

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('join %j as %j', (items, words) => {
    expect(en.list.and(items)).toBe(words)
  })
})

describe('the stance of a source', () => {
  it.each([
    ['national', 'UA', 'Ukrainian outlet'],
    ['state', 'RU', 'Russian state media'],
    ['government-funded', 'US', 'US government-funded'],
    ['public', 'FR', 'French public broadcaster'],
    ['partisan', 'US', 'Partisan US outlet'],
    ['partisan', undefined, 'Partisan outlet'],
    ['rewrite', undefined, 'Rewritten from other reports'],
    ['state', undefined, 'State media'],
    ['state', 'ZZ', 'ZZ state media'],
  ] as const)('%s of %s is %s', (stance, country, words) => {
    expect(en.stance(stance, country)).toBe(words)
  })

  it('has words of its own for each', () => {
    const said = STANCES.map((stance) => en.stance(stance, 'US'))
    expect(new Set(said).size).toBe(STANCES.length)
  })
})
