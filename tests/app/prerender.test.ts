import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readBasemap } from '../../build/basemap.ts'
import { readFolder } from '../../build/folder.ts'
import { storyModule } from '../../build/storyModule.ts'
import { terse } from '../../build/terse.ts'
import { renderPage, writeData, type PageInput } from '../../src/app/prerender.tsx'
import type { Problem } from '../../src/model/problem.ts'
import { read } from '../../src/model/read.ts'
import type { Story } from '../../src/model/story.ts'
import { actorNamed, kindNamed, placeNamed } from '../fixtures/build.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const ROOT = join(import.meta.dirname, '../..')
const { story: real } = read(readFolder(ROOT, 'march-2025'))
const basemap = readBasemap(ROOT)
const site = { story: 'march-2025', url: 'https://example.org/' }

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

  test('tells every event in full: title, summary, claims, quotations, notes', () => {
    expect(real.events.length).toBeGreaterThan(0)
    for (const { id, title, summary, claims, quotes, notes } of real.events) {
      const article = wordsIn(body.querySelector(`article[id="${id}"]`))
      const told = [...claims, ...quotes].map(({ text }) => text)
      for (const text of [title, summary, ...told, ...notes])
        expect(article, id).toContain(text.replace(/\s+/g, ' '))
    }
  })

  test('names and links every source on the card of its event, or prints its address', () => {
    const sources = new Map(real.sources.map((source) => [source.id, source]))
    for (const event of real.events) {
      const article = body.querySelector(`article[id="${event.id}"]`)
      const links = [...(article?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))
      for (const { source: id, supports } of event.sources) {
        const source = sources.get(id)
        if (!source) throw new Error(`${event.id} cites ${id}, which is no source`)
        const read = wordsIn(article)
        expect(read, id).toContain(source.title ?? source.publisher)
        expect(read, id).toContain(supports)
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

const ATTACK = `</script></style><img src=x onerror=alert(1)>"'&<b>\u2028`

/** Every text of a record with the attack behind it; what is no text for readers stays as it is. */
function attacked<T extends object>(record: T, ...fields: readonly (keyof T)[]): T {
  const hostile = fields.map((field) => [field, `${String(record[field] ?? '')}${ATTACK}`] as const)
  return { ...record, ...Object.fromEntries(hostile) }
}

function hostileStory(): Story {
  const story = twoCalls()
  return {
    ...attacked(story, 'title', 'dek', 'credit', 'licence'),
    method: [`A method.${ATTACK}`],
    kinds: story.kinds.map(({ id }) => ({
      ...kindNamed(id),
      label: { en: id + ATTACK },
      plural: { en: `${id}s${ATTACK}` },
    })),
    actors: story.actors.map(({ id }) => attacked(actorNamed(id), 'name', 'short', 'role')),
    places: story.places.map(({ id }) => attacked(placeNamed(id), 'name', 'note', 'standIn')),
    eras: story.events.slice(0, 1).map(({ span }) => ({
      id: 'an-era',
      label: `An era${ATTACK}`,
      text: `What it was.${ATTACK}`,
      span,
    })),
    paths: story.paths.map((path) => ({
      ...attacked(path, 'title', 'summary'),
      steps: path.steps.map((step) => attacked(step, 'title', 'text')),
    })),
    sources: story.sources.map((source) => ({
      ...attacked(source, 'publisher', 'title', 'stanceNote', 'copyOf', 'linkNote'),
      stance: 'state',
    })),
    events: story.events.map((event) => ({
      ...attacked(event, 'title', 'summary', 'timeNote'),
      claims: event.claims.map((claim) => attacked(claim, 'text', 'about')),
      quotes: [{ text: `A quote${ATTACK}`, by: 'trump', source: 'source-1', note: ATTACK }],
      sources: event.sources.map((one) => attacked(one, 'supports')),
      places: event.places.map((one) => attacked(one, 'note')),
      notes: [`A note.${ATTACK}`],
      sourcing: { grade: 'strong', note: ATTACK },
    })),
  }
}

const PROBLEM: Problem = {
  file: 'events.json',
  path: 'events[0].title',
  found: ATTACK,
  wanted: ATTACK,
  remedy: ATTACK,
  severity: 'error',
}

describe('markup in the data', () => {
  const input = inputOf(hostileStory(), [PROBLEM])
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

describe('the module with the story', () => {
  /** The text of `virtual:story`, as the build asks for it. */
  async function moduleText(data: unknown): Promise<string> {
    const { load } = storyModule(() => Promise.resolve(data))
    if (typeof load !== 'object') throw new Error('The plugin loads nothing')
    const loaded: unknown = await load.handler.call({} as never, '\0virtual:story')
    return String(loaded)
  }

  async function valueOf(text: string): Promise<unknown> {
    const address = `data:text/javascript,${encodeURIComponent(text)}`
    const module = (await import(/* @vite-ignore */ address)) as { readonly default: unknown }
    return module.default
  }

  test('gives the very data, whatever its texts hold', async () => {
    const data = writeData(inputOf(hostileStory(), [PROBLEM]))
    expect(JSON.stringify(data)).toContain(ATTACK.slice(0, 9))
    expect(await valueOf(await moduleText(data))).toEqual(JSON.parse(JSON.stringify(data)))
  })

  test('holds its data in one string, so that no text of it is code', async () => {
    const text = await moduleText({ title: `");alert(1);("${ATTACK}` })
    const [, literal = ''] = /^export default JSON\.parse\((".*")\)$/s.exec(text) ?? []
    expect(JSON.parse(JSON.parse(literal) as string)).toEqual({
      title: `");alert(1);("${ATTACK}`,
    })
  })
})
