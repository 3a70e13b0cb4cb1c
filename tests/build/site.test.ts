import { afterEach, describe, expect, it, vi } from 'vitest'
import { openLostLink } from '../../src/publish/pages/lostLink.ts'
import { robots, sitemap } from '../../src/publish/pages/siteIndex.ts'
import { lostPage } from '../../src/publish/pages/siteLost.ts'
import { oembedFiles } from '../../src/publish/pages/siteOembed.ts'
import { anEvent, aStory } from '../fixtures/build.ts'

const STORY = aStory({ events: [anEvent({ id: 'a-call' }), anEvent({ id: 'b-talks' })] })
const UNKNOWN = { story: 'a-story', title: '', theme: {}, url: '' }
const KNOWN = { ...UNKNOWN, url: 'https://news.example/maps/' }

describe('the sitemap', () => {
  it('names the story and every event by absolute addresses', () => {
    const text = sitemap(STORY, KNOWN) ?? ''
    expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://news.example/maps/',
      'https://news.example/maps/events/a-call/',
      'https://news.example/maps/events/b-talks/',
      'https://news.example/maps/corrections/',
    ])
  })

  it('is not made where the address is not known', () => {
    expect(sitemap(STORY, UNKNOWN)).toBeNull()
  })

  it('escapes what XML does not take', () => {
    expect(sitemap(STORY, { ...KNOWN, url: 'https://news.example/?a&b/' })).toContain('?a&amp;b/')
  })
})

describe('robots.txt', () => {
  it('names the sitemap by its absolute address, or not at all', () => {
    expect(robots(KNOWN)).toContain('\nSitemap: https://news.example/maps/sitemap.xml\n')
    expect(robots(UNKNOWN)).not.toContain('Sitemap')
  })

  it('keeps nobody out', () => {
    expect(robots(UNKNOWN)).toBe('User-agent: *\nAllow: /\n')
  })
})

describe('oEmbed', () => {
  const answers = [...oembedFiles(STORY, KNOWN)].map(
    ([path, text]) => [path, JSON.parse(text) as Record<string, unknown>] as const,
  )

  it('has an answer beside the story’s page and beside every event’s', () => {
    expect(answers.map(([path]) => path)).toEqual([
      'oembed.json',
      'events/a-call/oembed.json',
      'events/b-talks/oembed.json',
    ])
  })

  it.each(answers)('%s has all that the specification asks of a rich answer', (_, answer) => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 600 })
    for (const name of ['title', 'provider_name', 'provider_url', 'thumbnail_url'])
      expect(answer[name], name).toMatch(/./)
    expect(answer['html']).toMatch(
      /^<iframe src="https:\/\/news\.example\/maps\/\?[^"]*mode=embed"[^>]*><\/iframe>$/,
    )
  })

  it('embeds the event of the page', () => {
    expect(answers[1]?.[1]['html']).toContain('/maps/?event=a-call&amp;mode=embed"')
  })

  it('puts titles into the frame as text, whatever they hold', () => {
    const story = aStory({ title: '"><script>alert(1)</script>', events: [] })
    const [text = ''] = oembedFiles(story, KNOWN).values()
    expect((JSON.parse(text) as { html: string }).html).not.toContain('<script')
  })

  it('is not made where the address of the site is not known', () => {
    expect(oembedFiles(STORY, UNKNOWN).size).toBe(0)
  })
})

describe('the page for lost links', () => {
  it('links to the story and all events by absolute addresses where the site is known', () => {
    const html = lostPage(STORY, KNOWN, '')
    for (const path of ['', 'events/a-call/', 'events/b-talks/'])
      expect(html).toContain(`href="https://news.example/maps/${path}"`)
  })

  it('has no relative link, which at another depth would lead nowhere', () => {
    const links = [...lostPage(STORY, UNKNOWN, '').matchAll(/ href="([^"]*)"/g)]
    expect(links).toHaveLength(3)
    for (const [, address] of links) expect(address).toMatch(/^\//)
  })

  it('asks search engines to leave it out', () => {
    expect(lostPage(STORY, KNOWN, '')).toContain('<meta name="robots" content="noindex">')
  })

  it('shows titles as text, whatever they hold', () => {
    const story = aStory({ events: [anEvent({ title: '<img src=x onerror=alert(1)>' })] })
    expect(lostPage(story, KNOWN, '')).not.toContain('<img')
  })
})

describe('the script for lost links', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** Runs it at an address of a site that stands under a path; says where it leads. */
  async function lead(address: string, root = '/maps/') {
    const { pathname, search, hash } = new URL(address, 'https://news.example')
    const replace = vi.fn<(to: string) => void>()
    const asked: string[] = []
    const link = {
      dataset: { path: 'events/a-call/' },
      setAttribute: vi.fn<(name: string, to: string) => void>(),
    }
    vi.stubGlobal('location', { pathname, search, hash, replace })
    vi.stubGlobal('document', { querySelectorAll: () => [link] })
    vi.stubGlobal('fetch', (path: string) => {
      asked.push(path)
      return Promise.resolve({ ok: path === `${root}events/a-call/` })
    })
    await openLostLink(['a-call', 'b-talks'])
    return {
      to: replace.mock.calls[0]?.[0],
      asked,
      href: link.setAttribute.mock.calls[0]?.[1],
    }
  }

  it.each([
    ['/maps/event/b-talks', '/maps/events/b-talks/'],
    ['/maps/events/b-talks.html#s1-2', '/maps/events/b-talks/#s1-2'],
    ['/maps/old/page?event=a-call', '/maps/?event=a-call'],
    ['/maps/x/y/z/#b-talks', '/maps/#b-talks'],
  ])('opens %s at %s', async (address, wanted) => {
    expect((await lead(address)).to).toBe(wanted)
  })

  it('mends the links and stays where the address says nothing', async () => {
    const { to, href } = await lead('/maps/nothing/here')
    expect(to).toBeUndefined()
    expect(href).toBe('/maps/events/a-call/')
  })

  it('finds a site that stands at the root of its host', async () => {
    expect((await lead('/event/a-call', '/')).to).toBe('/events/a-call/')
  })

  it('stops asking after a dozen folders', async () => {
    const { to, asked } = await lead(`/${'a/'.repeat(40)}a-call`)
    expect(to).toBeUndefined()
    expect(asked).toHaveLength(12)
  })
})
