import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import type { StoryFiles } from '../../src/core/model/read/read.ts'
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../fixtures/hostileTexts.ts'
import { checkedAndWritten } from '../fixtures/everyPage.ts'
import { replaced, smallStory, textOf } from '../fixtures/storyFolder.ts'

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

describe('a story', () => {
  it.each(HOSTILE_TEXTS.filter((text) => text.length < 2000))(
    'with %j for every text makes no element and no attribute',
    (text) => {
      const { markup } = checkedAndWritten(withText(text))
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
      const { problems, markup } = checkedAndWritten({ ...smallStory(), 'sources.json': sources })
      expect(problems.filter(({ path }) => path.endsWith('.url'))).toHaveLength(1)
      for (const [path, html] of markup)
        expect(html, path).not.toMatch(/href=["']?[^"'> ]*(?:evil|javascript:|data:text)/)
    },
  )
})
