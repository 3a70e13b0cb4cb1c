import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFolder } from '../../src/cli/folder.ts'
import { publish, type Options, type Published } from '../../src/publish/publish.ts'
import { publishStories } from '../../src/publish/publishStories.ts'
import { readStory } from '../../src/publish/readStory.ts'
import { anEngine } from '../fixtures/engine.ts'
import { ROOT, SMALL_STORY } from '../fixtures/storyFolder.ts'

const engine = anEngine({ 'site/embed.js': 'embed', 'site/favicon.svg': '<svg/>' })
const small = readStory(engine, readFolder(ROOT, SMALL_STORY))
const mine = readStory(engine, readFolder(join(ROOT, 'template'), 'my-story'))
const STORIES = [
  { folder: 'small', checked: small },
  { folder: 'mine', checked: mine },
]
const options: Options = {
  site: {
    story: 'small',
    stories: ['small', 'mine'],
    title: 'Two stories',
    theme: {},
    url: 'https://example.org/map/',
  },
  release: { version: null, issued: null },
  teaching: null,
  hasSingle: true,
  own: new Map([['CNAME', new TextEncoder().encode('news.example')]]),
  keep: () => () => Promise.resolve(new Uint8Array([1])),
}
const textOf = (site: Published, path: string): string => new TextDecoder().decode(site.get(path))

let site: Published
beforeAll(async () => {
  site = await publishStories(engine, STORIES, options)
})

describe('a site of several stories', () => {
  it('has each in its folder, and the engine’s files once, for all', () => {
    const paths = [...site.keys()]
    expect(paths.filter((path) => path.endsWith('index-1.js'))).toEqual(['assets/index-1.js'])
    for (const folder of ['small', 'mine']) {
      expect(paths).toEqual(
        expect.arrayContaining(
          [
            'index.html',
            'sw.js',
            'manifest.webmanifest',
            'oembed.json',
            'previews/story.png',
            'embed.js',
            'truceline.html',
          ].map((name) => `${folder}/${name}`),
        ),
      )
      const page = textOf(site, `${folder}/index.html`)
      expect(page).toContain('src="../assets/index-1.js"')
      expect(page).toMatch(/outline=assets\/outline-\w{8}\.json/)
      const [, outline = ''] = /outline=(assets\/outline-\w+\.json)/.exec(page) ?? []
      expect(paths).toContain(`${folder}/${outline}`)
    }
    for (const path of paths) expect(path).toMatch(/^[\w.-]+(\/[\w.-]+)*$/)
  })

  it('has pages that are those of a site of one, but for where the scripts are', async () => {
    const alone = await publish(engine, mine, {
      ...options,
      site: { story: 'mine', title: '', theme: {}, url: 'https://example.org/map/mine/' },
    })
    const plain = (text: string): string =>
      text.replaceAll('../assets/index-1', './assets/index-1').replace(/data-version="\w+"/, '')
    for (const path of ['index.html', 'events/first-call/index.html', 'corrections/index.html'])
      expect(plain(textOf(site, `mine/${path}`)), path).toBe(plain(textOf(alone, path)))
  })

  it('has a copy of each kept with the scripts that it shares, each with its digest', () => {
    const worker = textOf(site, 'mine/sw.js')
    const digest = createHash('sha256').update('export {}').digest('hex').slice(0, 16)
    expect(worker).toContain(`"../assets/index-1.js":"${digest}"`)
    expect(worker).toMatch(/"core":\["","\.\.\/assets\/index-1\.js","assets\//)
    expect(textOf(site, 'sw.js')).toBe('self.registration.unregister()\n')
  })

  it('has a start page that lists them: title, days, picture and what it is about', () => {
    const page = textOf(site, 'index.html')
    expect(page).toContain('<title>Two stories</title>')
    expect(page).toContain('<a href="small/">A small story</a>')
    expect(page).toContain('<a href="mine/">My story</a>')
    expect(page).toContain('<time>1–31 January 2025</time>')
    expect(page).toContain('src="mine/previews/story.png"')
    expect(page).toContain('<p>Two made-up events, to be replaced by your own.</p>')
    expect(page).not.toMatch(/<\/(?:img|meta|link)>/)
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? []
    expect(page).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  })

  it('tells search engines and hosts of all of it, once', () => {
    const map = textOf(site, 'sitemap.xml')
    for (const path of ['', 'small/', 'mine/', 'mine/events/first-call/', 'small/corrections/'])
      expect(map).toContain(`<loc>https://example.org/map/${path}</loc>`)
    expect(textOf(site, 'robots.txt')).toContain('Sitemap: https://example.org/map/sitemap.xml')
    for (const name of ['404.html', 'robots.txt', 'sitemap.xml', '.nojekyll', 'CNAME'])
      expect([...site.keys()].filter((path) => path.endsWith(name))).toEqual([name])
    const lost = textOf(site, '404.html')
    expect(lost).toContain('href="https://example.org/map/mine/"')
    expect(lost).toContain('noindex')
  })

  it('is the same, to the byte, whenever it is written, and leaves a site of one as it was', async () => {
    const again = await publishStories(engine, STORIES, options)
    for (const [path, bytes] of site)
      expect(Buffer.compare(bytes, again.get(path) ?? new Uint8Array()), path).toBe(0)
    const { site: of, own: _, ...rest } = options
    const one = await publish(engine, small, { ...rest, site: { ...of, stories: ['small'] } })
    const before = await publish(engine, small, {
      ...rest,
      site: { story: 'small', title: of.title, theme: {}, url: of.url },
    })
    for (const [path, bytes] of before)
      expect(Buffer.compare(bytes, one.get(path) ?? new Uint8Array()), path).toBe(0)
  })

  it('has rules for its list that use the colours of the theme', () => {
    const names = textOf(site, 'index.html').matchAll(/var\(--([\w-]+)\)/g)
    const tokens = readFileSync(join(ROOT, 'src/ui/styles/tokens.css'), 'utf8')
    for (const [, name] of names) expect(tokens).toContain(`--${name}:`)
  })
})
