import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../src/cli/folder.ts'
import { recordTable, withRecordTable } from '../../build/recordTable.ts'
import { read } from '../../src/core/model/read/read.ts'
import { inNumbers } from '../../src/scene/list/inNumbers.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const { story } = read(readFolder(ROOT, 'march-2025'))
const readme = readFileSync(join(ROOT, 'data/march-2025/README.md'), 'utf8')
const sides = new Map(inNumbers(story).map((one) => [one.side, one]))

describe('the record of March 2025', () => {
  it('has in its README the tables that follow from the data (npm run story:numbers makes them anew)', () => {
    expect(readme).toContain(recordTable(story))
    expect(withRecordTable(readme, story)).toBe(readme)
  })

  it('tells deaths and accusations of strikes on energy by both sides’ counts', () => {
    for (const side of ['RU', 'UA']) {
      expect(sides.get(side)?.deaths.length, side).toBeGreaterThanOrEqual(5)
      expect(sides.get(side)?.accusations.length, side).toBeGreaterThanOrEqual(5)
    }
  })

  it('sums up what the events behind each number say', () => {
    for (const { deaths, dead, accusations, accused } of sides.values()) {
      expect(deaths.reduce((sum, { number }) => sum + number, 0)).toBe(dead)
      expect(accusations.reduce((sum, { number }) => sum + number, 0)).toBe(accused)
    }
  })

  it('names in its title whose account it is, where an event rests on one side', () => {
    const unnamed = story.events.filter(
      ({ standing, title }) => standing === 'one-side' && !/\b(says?|reports?)\b/.test(title),
    )
    expect(unnamed.map(({ title }) => title)).toEqual([])
  })

  it('names in its tour the sums that follow from the data', () => {
    const text = story.paths.flatMap(({ steps }) => steps.map((step) => step.text)).join(' ')
    for (const [side, name] of [
      ['UA', 'Ukraine'],
      ['RU', 'Russia'],
    ] as const)
      expect(text).toMatch(new RegExp(`${name}(?: counts)? ${sides.get(side)?.dead}\\b`))
  })

  it('says in its method by which bar events are in', () => {
    expect(story.method.join(' ')).toMatch(/One bar applies to both sides/)
  })

  it('quotes neither Russia, Ukraine nor the United States twice as often as another', () => {
    const country = new Map(story.actors.map((actor) => [actor.id, actor.country]))
    const counts = ['RU', 'UA', 'US'].map(
      (side) =>
        story.events.flatMap(({ quotes }) => quotes.filter(({ by }) => country.get(by) === side))
          .length,
    )
    expect(Math.max(...counts)).toBeLessThan(2 * Math.min(...counts))
  })
})

describe('the list of words that our own prose avoids', () => {
  const { words } = JSON.parse(readFileSync(join(ROOT, 'data/wording.json'), 'utf8')) as {
    words: readonly { word: string }[]
  }
  const avoided = new Set(words.map(({ word }) => word))

  it.each([
    ['Moscow uses of Kyiv', ['regime', 'liberated', 'neutralised', 'special military operation']],
    ['Kyiv uses of Moscow', ['occupiers', 'aggressor', 'invaders', 'terrorist']],
    ['judge a speaker', ['claimed', 'admitted', 'lied', 'propaganda']],
  ])('holds words that %s', (_, all) => {
    expect(all.filter((word) => !avoided.has(word))).toEqual([])
  })
})
