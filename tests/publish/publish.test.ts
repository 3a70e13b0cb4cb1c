import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFolder } from '../../src/cli/folder.ts'
import { PARTS } from '../../src/publish/engine.ts'
import { publish, type Options, type Published } from '../../src/publish/publish.ts'
import { readStory } from '../../src/publish/readStory.ts'
import { anEngine } from '../fixtures/engine.ts'
import { replaced, ROOT, SMALL_STORY } from '../fixtures/storyFolder.ts'

const engine = anEngine()
const story = readStory(engine, readFolder(ROOT, SMALL_STORY))
/** Pictures take long, and are tested by themselves. */
const drawn = new Uint8Array([1])
const options: Options = {
  site: { story: 'small', title: '', theme: {}, url: 'https://example.org/map/' },
  release: { version: null, issued: null },
  teaching: null,
  hasSingle: true,
  keep: () => () => Promise.resolve(drawn),
}

const decoder = new TextDecoder()
const textOf = (site: Published, path: string): string => decoder.decode(site.get(path))

describe('a published site', () => {
  it('is the same, to the byte, whenever it is written', async () => {
    const [one, other] = [
      await publish(engine, story, options),
      await publish(engine, story, options),
    ]
    expect([...one.keys()]).toEqual([...other.keys()])
    for (const [path, bytes] of one)
      expect(Buffer.compare(bytes, other.get(path) ?? new Uint8Array()), path).toBe(0)
  })

  it('has what a host, a search engine and a reader look for', async () => {
    const site = await publish(engine, story, options)
    const events = story.story.events.map(({ id }) => `events/${id}/index.html`)
    expect([...site.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'truceline.html',
        '404.html',
        'robots.txt',
        'sitemap.xml',
        '.nojekyll',
        'manifest.webmanifest',
        'sw.js',
        'favicon.svg',
        'oembed.json',
        'previews/story.png',
        'assets/index-1.js',
        'corrections/index.html',
        ...events,
      ]),
    )
    for (const path of site.keys()) expect(path).toMatch(/^[\w.-]+(\/[\w.-]+)*$/)
  })

  it('tells the story in its page, and where its files are', async () => {
    const site = await publish(engine, story, options)
    const page = textOf(site, 'index.html')
    expect(page).toContain(story.story.title)
    expect(page).not.toMatch(/<!--(?:head|page)-->/)
    const [, list = ''] = /<meta name="story-files" content="([^"]*)">/.exec(page) ?? []
    const paths = [...new URLSearchParams(list.replaceAll('&amp;', '&')).values()]
    expect(paths).toHaveLength(6)
    for (const path of paths) expect(() => JSON.parse(textOf(site, path)) as unknown).not.toThrow()
  })

  it.each(['my-story', SMALL_STORY])('draws every mark that its pages show: %s', async (name) => {
    // A story without force has its key in the shape of another lane.
    const told = readStory(engine, readFolder(join(ROOT, 'template'), name))
    const site = await publish(engine, told, options)
    const pages = [...site.keys()].filter((path) => path.endsWith('.html'))
    for (const path of pages) {
      const page = textOf(site, path)
      const shown = [...page.matchAll(/href="?#(glyph-[\w-]+)/g)].map(([, id]) => id)
      const drawn = new Set([...page.matchAll(/id="?(glyph-[\w-]+)/g)].map(([, id]) => id))
      expect(
        shown.filter((id) => !drawn.has(id ?? '')),
        path,
      ).toEqual([])
    }
  })

  it('has a policy in every page, and one version in all that are kept', async () => {
    const site = await publish(engine, story, options)
    const pages = [...site.keys()].filter((path) => path.endsWith('.html'))
    for (const path of pages) expect(textOf(site, path), path).toContain('Content-Security-Policy')
    const versions = pages
      .filter((path) => path === 'index.html' || path.startsWith('events/'))
      .map((path) => /data-version="(\w+)"/.exec(textOf(site, path))?.[1])
    expect(new Set(versions).size).toBe(1)
    expect(textOf(site, 'sw.js')).toContain(`"version":"${versions[0]}"`)
    expect(textOf(site, 'sw.js')).toMatch(/"assets\/outline-\w+\.json":"\w+"/)
  })

  it('takes title and colours of the host, in light and in dark', async () => {
    const theme = { light: { talks: '#004488' }, dark: { talks: '#88ccff' } }
    const site = await publish(engine, story, {
      ...options,
      site: { ...options.site, title: 'Another title', theme },
    })
    const page = textOf(site, 'index.html')
    expect(page).toContain('<title>Another title</title>')
    const [before = '', after = ''] = page.split('--talks:#0b6b74')
    expect(before).not.toContain('#004488')
    expect(after).toContain(':root{--talks:#004488}')
    expect(after).toMatch(/prefers-color-scheme:dark\)\{[^}]*\{--talks:#88ccff\}/)
    expect(textOf(site, '404.html')).toContain('#004488')
  })

  it('writes no value of a theme that would end its rule', async () => {
    const theme = { light: { talks: '#004488}body{display:none' } }
    const site = await publish(engine, story, { ...options, site: { ...options.site, theme } })
    expect(textOf(site, 'index.html').includes('#004488')).toBe(false)
  })

  it('has the host’s own files before the engine’s', async () => {
    const own = new Map([
      ['CNAME', new TextEncoder().encode('news.example')],
      ['favicon.svg', new TextEncoder().encode('<svg/>')],
    ])
    const site = await publish(engine, story, { ...options, own })
    expect(textOf(site, 'CNAME')).toBe('news.example')
    expect(textOf(site, 'favicon.svg')).toBe('<svg/>')
  })

  it('knows the kinds of the story before those of the engine, and shows them', async () => {
    const files = readFolder(ROOT, SMALL_STORY)
    const kind = (id: string, en: string): string =>
      JSON.stringify({
        id,
        label: { en },
        plural: { en: `${en}s` },
        track: 'words',
        glyph: 'square',
      })
    const told = readStory(engine, {
      ...files,
      'events.json': replaced(String(files['events.json']), '"kind": "strike"', '"kind": "vote"'),
      'kinds/vote.json': kind('vote', 'show of hands'),
      'kinds/call.json': kind('call', 'telephone talk'),
    })
    expect(told.problems).toEqual([])
    const page = textOf(await publish(engine, told, options), 'index.html')
    expect(page).toMatch(/show of hands/i)
    expect(page).toMatch(/telephone talk/i)
  })

  it('shows what is wrong in a story, and all that is sound', async () => {
    const files = readFolder(ROOT, SMALL_STORY)
    const broken = readStory(engine, {
      ...files,
      'events.json': String(files['events.json']).replace('"start": "', '"start": "not a day '),
    })
    expect(broken.problems).not.toEqual([])
    const site = await publish(engine, broken, options)
    expect(textOf(site, 'index.html').includes('not a day')).toBe(true)
    expect(broken.story.events.length).toBeLessThan(story.story.events.length)
  })

  it('cannot be made with half an engine: it says which file is missing', async () => {
    const half = new Map([...engine].filter(([path]) => path !== PARTS.page))
    await expect(publish(half, story, options)).rejects.toThrow(/no file "page\.html"/)
  })
})
