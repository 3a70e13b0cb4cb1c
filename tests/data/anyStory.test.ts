import { test } from '@fast-check/vitest'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { checkStory } from '../../src/model/check.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { StoryFiles } from '../../src/model/read.ts'
import { anyFiles } from '../fixtures/anyFiles.ts'
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../fixtures/hostileTexts.ts'
import { everyPage } from '../fixtures/everyPage.ts'
import { SEED } from '../fixtures/seed.ts'
import { replaced, smallStory, textOf } from '../fixtures/storyFolder.ts'

const KNOWLEDGE = { wording: [], isInCountry: () => true }

function written(files: StoryFiles) {
  const { story, problems } = checkStory(files, KNOWLEDGE)
  return { story, problems, ...everyPage(story, problems) }
}

const window = new Window()
const parser = new window.DOMParser()

/** Elements and attributes of a page that only its data can have made. */
function madeBy(html: string): string[] {
  const all = [...parser.parseFromString(html, 'text/html').querySelectorAll('*')]
  return all.flatMap(({ localName, attributes }) =>
    [localName, ...[...attributes].map(({ name }) => name)].filter((name) => /made|^on/.test(name)),
  )
}

const WORDS = new Set(
  'title dek credit licence label summary text note name short role publisher supports about aliases standIn stanceNote'.split(
    ' ',
  ),
)

/** The small story with one text in place of all of its own. */
function withText(text: string): StoryFiles {
  const put = (name: string, value: unknown): unknown =>
    WORDS.has(name) && typeof value === 'string' ? text : value
  return Object.fromEntries(
    Object.entries(smallStory()).map(([name, json]) => [
      name,
      JSON.stringify(JSON.parse(String(json), put)),
    ]),
  )
}

/** A number that is none, or a record where words belong. */
const BROKEN = /\bNaN\b|Infinity|Invalid Date|\[object /

const PLAIN = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+$/u

function expectTold({ file, found, wanted, remedy, line, column, path }: Problem): void {
  expect(file).toMatch(/\.json$/)
  expect(line === undefined || (line > 0 && (column ?? 0) > 0)).toBe(true)
  expect(path.length).toBeLessThan(2000)
  for (const part of [found, wanted, remedy]) {
    expect(part).toMatch(PLAIN)
    expect(part.length).toBeLessThan(2000)
  }
  expect(remedy).toMatch(/[.…]$/)
}

describe('a story of which a few values are something else', () => {
  test.prop([anyFiles], { numRuns: 200, seed: SEED, endOnFailure: true })(
    'is read, checked, and written on every page as text; what is refused is told',
    (files) => {
      const { problems, markup, data } = written(files)
      for (const [path, html] of markup) {
        expect(html, path).not.toMatch(/<x-made|<img src=x/)
        expect(html.match(BROKEN), path).toBeNull()
      }
      for (const [path, text] of data) expect(text.match(BROKEN), path).toBeNull()
      for (const problem of problems) expectTold(problem)
    },
    240_000,
  )

  it.each(HOSTILE_TEXTS.filter((text) => text.length < 2000))(
    'with %j for every text makes no element and no attribute',
    (text) => {
      const { markup } = written(withText(text))
      const pages = [...markup].filter(([path]) => path.endsWith('.html'))
      expect(pages.flatMap(([, html]) => madeBy(html))).toEqual([])
    },
  )

  it.each(HOSTILE_ADDRESSES)(
    'with %s for an address is told, and leads nowhere else',
    (address) => {
      const sources = replaced(
        textOf('sources.json'),
        '"https://example.org/the-answer"',
        JSON.stringify(address),
      )
      const { problems, markup } = written({ ...smallStory(), 'sources.json': sources })
      expect(problems.filter(({ path }) => path.endsWith('.url'))).toHaveLength(1)
      for (const [path, html] of markup)
        expect(html, path).not.toMatch(/href=["']?[^"'> ]*(?:evil|javascript:|data:text)/)
    },
  )
})
