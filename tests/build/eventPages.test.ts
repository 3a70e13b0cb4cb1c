import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBasemap } from '../../build/readBasemap.ts'
import { checkFolder } from '../../build/checkData.ts'
import { eventPages, type EventPagesInput } from '../../src/publish/pages/eventPages.ts'
import { shrinkCss } from '../../src/publish/pages/htmlPage.ts'
import {
  dataBlock,
  dateOf,
  eventData,
  storyPageData,
} from '../../src/ui/document/structuredData.ts'
import type { Basemap as Tier } from '../../src/islands/map/base/basemap.ts'
import { aClaim, anEvent, aSpan, aStory } from '../fixtures/build.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const { story } = checkFolder(ROOT, 'march-2025')
const NOWHERE = { page: null, story: null, preview: null }

function pagesOf(partial: Partial<EventPagesInput> = {}): Map<string, string> {
  return eventPages({
    story,
    site: { story: 'march-2025', title: '', theme: {}, url: '' },
    basemap: readBasemap(ROOT),
    detail: JSON.parse(text('data/basemap/detail.json')) as Tier,
    tokens: text('src/ui/styles/tokens.css'),
    css: 'p{color:red}',
    ...partial,
  })
}

/** What a reader reads, without markup. */
function plain(html: string): string {
  return html
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

function linksIn(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = '']) => address)
}

describe('the page of an event', () => {
  let pages = new Map<string, string>()
  beforeAll(() => {
    pages = pagesOf()
  })
  const page = (id: string) => pages.get(`events/${id}/index.html`) ?? ''

  it('is there for every event', () => {
    expect([...pages.keys()]).toEqual(story.events.map(({ id }) => `events/${id}/index.html`))
  })

  it('holds every claim, quotation and note of it, and the address of every source', () => {
    for (const event of story.events) {
      const [read, html] = [plain(page(event.id)), page(event.id).replaceAll('&amp;', '&')]
      for (const said of [
        event.summary,
        ...event.claims.map((claim) => claim.text),
        ...event.quotes.map((quote) => quote.text),
        ...event.notes,
      ])
        expect(read, event.id).toContain(said.replace(/\s+/g, ' '))
      for (const { source } of event.sources)
        expect(html, event.id).toContain(story.sources.find(({ id }) => id === source)?.url)
    }
  })

  it('runs no script and fetches nothing but its icon', () => {
    for (const html of pages.values()) {
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
      expect(scripts).toEqual([' type="application/ld+json"'])
      expect(html).not.toMatch(/<(?:img|iframe|object|embed)\b|<link rel="stylesheet"|@import/)
      expect(html).not.toMatch(/ (?:style|on\w+)="/)
    }
  })

  it('opens its event in the graphic', () => {
    expect(linksIn(page('jeddah-talks'))).toContain('../../?event=jeddah-talks#jeddah-talks')
  })

  it('has no link from the root of the host, so that it works under any path', () => {
    for (const html of pages.values())
      for (const address of linksIn(html)) expect(address).toMatch(/^(?:\.\.\/|#|https?:\/\/)/)
  })

  it('leads to the event before and the one after; the first and the last to one', () => {
    const ends = story.events.map(({ id }) => {
      const [, nav = ''] = /<nav[^>]*>([\s\S]*?)<\/nav>/.exec(page(id)) ?? []
      return linksIn(nav)
    })
    const ids = story.events.map(({ id }) => `../${id}/`)
    expect(ends).toEqual(
      ids.map((_, at) => [ids[at - 1], ids[at + 1]].filter((link) => link !== undefined)),
    )
  })

  it('shows the event on a map that is named for those who do not see it', () => {
    const [, label] =
      /<svg[^>]*role="img" aria-label="([^"]*)"/.exec(page('trump-putin-call')) ?? []
    expect(label).toBe('Map: Moscow and Washington')
  })

  it('has one first heading, and no level is left out', () => {
    for (const [path, html] of pages) {
      const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
      expect(levels[0], path).toBe(1)
      expect(new Set(levels), path).toEqual(new Set([1, 2]))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
    }
  })

  it('has an id but once, and all that its links within the page lead to', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, path).toBe(ids.length)
      for (const address of linksIn(html).filter((one) => one.startsWith('#')))
        expect(ids, path).toContain(address.slice(1))
    }
  })

  it('is at most 75 kB before it is packed', () => {
    const sizes = [...pages.values()].map(({ length }) => length)
    expect(Math.max(...sizes)).toBeLessThan(75_000)
  })

  it('shows texts as texts, whatever they hold', () => {
    const evil = '</script><img src=x onerror=alert(1)>'
    const claim = aClaim({ text: evil })
    const one = anEvent({ title: evil, summary: evil, claims: [claim] })
    const [html = ''] = pagesOf({ story: aStory({ events: [one] }) }).values()
    expect(html).not.toContain('<img')
    expect(html.match(/<\/script>/g)).toHaveLength(1)
  })
})

describe('addresses that must be absolute', () => {
  const site = { story: 'march-2025', title: '', theme: {}, url: 'https://news.example/maps/' }

  it('are left out where the site does not know its own', () => {
    for (const html of pagesOf().values())
      expect(html).not.toMatch(/rel="canonical"|og:url|og:image|summary_large_image/)
  })

  it('are the canonical link, the page and its preview where it does', () => {
    const html = pagesOf({ site }).get('events/jeddah-talks/index.html')
    expect(html).toContain(
      '<link rel="canonical" href="https://news.example/maps/events/jeddah-talks/"/>',
    )
    expect(html).toContain(
      '<meta property="og:url" content="https://news.example/maps/events/jeddah-talks/"/>',
    )
    expect(html).toContain(
      '<meta property="og:image" content="https://news.example/maps/previews/jeddah-talks.png"/>',
    )
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>')
    expect(html).toMatch(/og:image:alt" content="Map of Jeddah, with the headline: Jeddah: Ukraine/)
  })
})

describe('structured data', () => {
  const date = (...args: Parameters<typeof aSpan>) => {
    const span = aSpan(...args)
    return dateOf(span.start, span.zone)
  }

  it.each([
    ['a minute', '2025-03-19T17:01', '2025-03-19T15:01Z'],
    ['"about" a minute, which is no more than its day', '2025-03-19T17:01~', '2025-03-19'],
    ['a day', '2025-03-19', '2025-03-19'],
    ['a month', '2025-03', '2025-03'],
    ['"about" a day, which is no date', '2025-03-19~', null],
    ['"about" midnight, which is no one day', '2025-03-19T00:00~', null],
  ])('dates %s', (_, start, wanted) => {
    expect(date(start)).toBe(wanted)
  })

  it('gives of what was only planned the day, not the hour', () => {
    expect(date('2025-03-11T12:00', undefined, 'Asia/Riyadh', { scheduled: true })).toBe(
      '2025-03-11',
    )
  })

  it('gives no date where the limits lie on two days', () => {
    expect(date({ earliest: '2025-03-06', latest: '2025-03-07' })).toBeNull()
  })

  it('calls an event one only where nobody disputes it', () => {
    const about = (standing: 'undisputed' | 'one-side' | 'disputed') => {
      const event = anEvent({ standing })
      return eventData(event, aStory({ events: [event] }), NOWHERE)['about']
    }
    expect(about('undisputed')).toMatchObject({ '@type': 'Event' })
    expect(about('one-side')).toMatchObject({ '@type': 'Thing' })
    expect(about('disputed')).not.toHaveProperty('startDate')
  })

  it('names who claims, and cites every source once', () => {
    const event = anEvent({ claims: [aClaim({ by: ['kremlin'], text: 'It was so.' })] })
    const data = eventData(event, aStory({ events: [event] }), NOWHERE)
    expect(data['mentions']).toMatchObject([{ '@type': 'Claim', text: 'It was so.', author: [{}] }])
    expect(data['citation']).toMatchObject([{ url: 'https://example.org/source-1' }])
  })

  it('does not pass on an address that was found wanting', () => {
    const data = JSON.stringify(story.events.map((event) => eventData(event, story, NOWHERE)))
    const wanting = story.sources.filter(({ linkNote }) => linkNote !== undefined)
    expect(wanting.length).toBeGreaterThan(0)
    for (const { url } of wanting) expect(data).not.toContain(`"${url}"`)
  })

  it('invents no date of publication, rating or address', () => {
    for (const data of [
      storyPageData(story, NOWHERE),
      ...story.events.map((one) => eventData(one, story, NOWHERE)),
    ]) {
      for (const name of ['datePublished', 'dateModified', 'reviewRating', 'url', 'image'])
        expect(data).not.toHaveProperty(name)
    }
  })

  it('says from when to when the story goes, in its own zone', () => {
    expect(storyPageData(story, NOWHERE)['temporalCoverage']).toBe('2025-02-28/2025-03-31')
  })

  it('cannot end its own block', () => {
    const block = dataBlock({ name: '</script><b>' })
    expect(block.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(block.replace(/<[^>]*>/g, ''))).toEqual({ name: '</script><b>' })
  })
})

describe('shrunk rules', () => {
  it('mean the same without comments and idle space', () => {
    expect(
      shrinkCss('/* a */\n.a > b ,\n.c {\n  content: "· ";\n  width: calc(1px + 2px);\n}\n'),
    ).toBe('.a > b,.c{content: "· ";width: calc(1px + 2px)}')
  })
})
