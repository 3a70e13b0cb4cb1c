import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBasemap } from '../../../build/readBasemap.ts'
import { readFolder } from '../../../src/cli/folder.ts'
import { storyFiles, storyFilesHead, storyLines } from '../../../src/publish/storyFiles.ts'
import { terse } from '../../../src/publish/terse.ts'
import { renderPage, writeFiles, type PageInput } from '../../../src/shell/page/prerender.tsx'
import type { Problem } from '../../../src/core/json/problem.ts'
import { read } from '../../../src/core/model/read/read.ts'
import type { Story } from '../../../src/core/model/story.ts'
import { ATTACK, hostileStory } from '../../fixtures/hostileStory.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const ROOT = join(import.meta.dirname, '../../..')
const { story: real } = read(readFolder(ROOT, 'march-2025'))
const basemap = readBasemap(ROOT)
const site = { story: 'march-2025', title: '', theme: {}, url: 'https://example.org/' }

function inputOf(story: Story, problems: readonly Problem[] = []): PageInput {
  return { story, problems, site, basemap }
}

/** The document as a browser holds it. */
function parse(html: string): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}

function wordsIn(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ')
}

describe('the page of the story', () => {
  let page: ReturnType<typeof renderPage>
  let body: HTMLElement
  beforeAll(() => {
    page = renderPage(inputOf(real))
    body = parse(page.body)
  })

  test('tells of every event its title, summary, claims and quotations', () => {
    expect(real.events.length).toBeGreaterThan(0)
    for (const { id, title, summary, claims, quotes } of real.events) {
      const article = wordsIn(body.querySelector(`article[id="${id}"]`))
      const told = [...claims, ...quotes].map(({ text }) => text)
      for (const text of [title, summary, ...told])
        expect(article, id).toContain(text.replace(/\s+/g, ' '))
    }
  })

  test('leads to the notes of every event, on its own page', () => {
    const links = [...body.querySelectorAll('article .more > a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      real.events.map(({ id }) => `events/${id}/#notes`),
    )
  })

  test('says of a place that is only assumed that it is', () => {
    const assumed = real.events.flatMap(({ id, places }) =>
      places.some((at) => at.assumed) ? [id] : [],
    )
    expect(assumed.length).toBeGreaterThan(0)
    for (const id of assumed)
      expect(wordsIn(body.querySelector(`article[id="${id}"] .where`))).toContain(', assumed')
  })

  test('names and links every source on the card of its event, or prints its address', () => {
    const sources = new Map(real.sources.map((source) => [source.id, source]))
    for (const event of real.events) {
      const article = body.querySelector(`article[id="${event.id}"]`)
      const links = [...(article?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))
      for (const { source: id } of event.sources) {
        const source = sources.get(id)
        if (!source) throw new Error(`${event.id} cites ${id}, which is no source`)
        const read = wordsIn(article)
        expect(read, id).toContain(source.title ?? source.publisher)
        const addresses = source.linkNote === undefined ? links : read
        expect(addresses, id).toContain(source.url)
      }
    }
  })

  test('has nothing that was meant for nobody', () => {
    for (const html of [page.head, page.body])
      expect(html).not.toMatch(/undefined|\[object |\bNaN\b|>null<|="null"/)
  })

  test('has each id once, and every link within it leads somewhere', () => {
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids.length - new Set(ids).size).toBe(0)
    const links = [...body.querySelectorAll('a[href*="#"]')].map(
      (link) => /^(?:\?[^#]*)?#(.+)$/.exec(link.getAttribute('href') ?? '')?.[1],
    )
    const inside = links.filter((id) => id !== undefined)
    expect(inside.filter((id) => !ids.includes(id))).toEqual([])
  })

  test.each(['bar', 'timebar', 'map', 'timeline', 'thumbs', 'events', 'empty', 'status'])(
    'has the door %s for the scripts',
    (id) => {
      expect(body.querySelectorAll(`[id="${id}"]`)).toHaveLength(1)
    },
  )

  test('has the title and the address that the site gives', () => {
    expect(page.language).toBe(real.language)
    expect(page.head).toContain(`<title>${real.title}</title>`)
    expect(page.head).toContain('<link rel="canonical" href="https://example.org/"')
    const nowhere = renderPage({ ...inputOf(twoCalls()), site: { ...site, url: '' } })
    expect(nowhere.head).not.toMatch(/canonical|og:url/)
  })
})

describe('a document that is the whole site', () => {
  const whole = parse(renderPage({ ...inputOf(real), whole: true }).body)

  test('holds of every event also the notes, and what each source was used for', () => {
    for (const { id, notes, sources, places } of real.events) {
      const article = wordsIn(whole.querySelector(`article[id="${id}"]`))
      const remarks = places.flatMap(({ note }) => (note === undefined ? [] : [note]))
      for (const text of [...notes, ...remarks, ...sources.map(({ supports }) => supports)])
        expect(article, id).toContain(text.replace(/\s+/g, ' '))
    }
  })

  test('leads to no other page of the site', () => {
    const links = [...whole.querySelectorAll('article a')]
    const own = links.map((link) => link.getAttribute('href') ?? '')
    expect(own.length).toBeGreaterThan(real.events.length)
    expect(own.filter((href) => !/^(https?:|#|\?event=)/.test(href))).toEqual([])
  })
})

const PROBLEM: Problem = {
  file: 'events.json',
  path: 'events[0].title',
  found: ATTACK,
  wanted: ATTACK,
  remedy: ATTACK,
  severity: 'error',
}

describe('markup in the data', () => {
  const input: PageInput = { ...inputOf(hostileStory(), [PROBLEM]), whole: true }
  const { head, body } = renderPage(input)

  test.each([
    ['the body', body],
    ['the body as it is built', terse(body)],
    ['the head', head.slice(0, head.indexOf('<style>'))],
  ])('is text in %s, nowhere an element, an attribute or a script', (_, html) => {
    expect(html).not.toMatch(/<img|<\/script|<\/style|<b>"/)
    const parsed = parse(html)
    expect(parsed.querySelectorAll('img, script').length).toBe(0)
    const attributes = [...parsed.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames(),
    )
    expect(attributes.filter((name) => /^on|[<>"']/.test(name))).toEqual([])
  })

  test('is read by readers as it was written', () => {
    const parsed = parse(body)
    for (const { id, title, claims } of input.story.events) {
      const article = parsed.querySelector(`article[id="${id}"]`)
      expect(article?.querySelector('h3')?.textContent).toBe(title)
      for (const { text } of claims) expect(article?.textContent).toContain(text)
    }
    expect(parsed.querySelector('.notice')?.textContent).toContain(ATTACK)
  })

  test('ends no style sheet', () => {
    const css = head.slice(head.indexOf('<style>') + 7, head.lastIndexOf('</style>'))
    expect(css).toContain('{')
    expect(css).not.toContain('<')
  })
})

describe('the files of the story', () => {
  const data = () => writeFiles(inputOf(hostileStory(), [PROBLEM]), { version: null, issued: null })
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

  test('give the very data, whatever its texts hold', () => {
    const files = storyFiles(data(), (text) => `${text.length}00000000`)
    expect(files.get('outline')?.text).toContain(ATTACK.slice(0, 9))
    for (const [name, { text }] of files)
      expect(JSON.parse(text), name).toEqual(plain(data()[name]))
  })

  test('are named after what they hold', () => {
    const digest = (text: string): string => text.slice(-9, -1).replaceAll(/\W/g, '0')
    for (const [name, { path, text }] of storyFiles(data(), digest))
      expect(path).toBe(`assets/${name}-${digest(text)}.json`)
  })

  test('are named in the head of the page, and the outline is asked for there', () => {
    const head = storyFilesHead(
      new Map([
        ['outline', 'assets/outline-1.json'],
        ['known', 'assets/known-2.json'],
      ]),
    )
    const meta = parse(head).querySelector('meta')
    expect([...new URLSearchParams(meta?.content)]).toEqual([
      ['outline', 'assets/outline-1.json'],
      ['known', 'assets/known-2.json'],
    ])
    expect(head).toContain('<script>outline=fetch("assets/outline-1.json")</script>')
  })

  test('stand in a page of one file a line each, which no text of theirs breaks', () => {
    const lines = storyLines(data())
      .split('\n')
      .map((line) => line.split('\t'))
    expect(lines.map(([name]) => name)).toEqual(Object.keys(data()))
    for (const [name = '', text = '', ...more] of lines) {
      expect(JSON.parse(text), name).toEqual(
        plain(Object.entries(data()).find(([one]) => one === name)?.[1]),
      )
      expect(more).toEqual([])
    }
  })
})
