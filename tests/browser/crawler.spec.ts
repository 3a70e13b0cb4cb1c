import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crawl } from '../../build/crawl.ts'
import { serve } from '../../scripts/pages-server.mjs'
import { curatedEvents, expect, test } from './page.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SITE_URL = 'https://news.example/some/sub-path/'
const IDS = curatedEvents().map(({ id }) => id)

let folder = ''

test.beforeAll(() => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'crawled-site-'))
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/truceline.mjs'), 'build', '--story', 'march-2025', '--out', folder],
    { cwd: ROOT, env: { ...process.env, SITE_URL }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`)
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function served<T>(base: string, visit: (root: string) => Promise<T>): Promise<T> {
  const server: Server = await serve(folder, { base })
  const { port } = server.address() as AddressInfo
  try {
    return await visit(`http://127.0.0.1:${port}${base}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

for (const base of ['/some/sub-path/', '/'])
  test(`under ${base} every link, picture, style, script and event page resolves`, async () => {
    const { found, faults } = await served(base, (root) => crawl(root, { siteUrl: SITE_URL }))
    expect(faults).toEqual([])
    for (const id of IDS) {
      expect(found.get(`events/${id}/`), id).toBeGreaterThan(1000)
      expect(found.get(`previews/${id}.png`), id).toBeGreaterThan(10_000)
      expect(found.get(`events/${id}/oembed.json`), id).toBeGreaterThan(300)
    }
    expect([...found.keys()]).toEqual(
      expect.arrayContaining(['./', 'robots.txt', 'sitemap.xml', 'oembed.json', 'favicon.svg']),
    )
  })

test('opened where it is put, it asks no other host, whatever address it was built for', async ({
  browser,
}) => {
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await served('/elsewhere/', async (root) => {
    await page.goto(root)
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await page.keyboard.press('Shift')
    await page.goto(`${root}events/${IDS[0]}/`)
    expect(asked.length).toBeGreaterThan(4)
    expect(asked.filter((address) => !address.startsWith(root))).toEqual([])
  })
  await page.close()
})

test('every page names itself and its preview by whole addresses of the site', async () => {
  const pages = ['', ...IDS.map((id) => `events/${id}/`)]
  for (const path of pages) {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8')
    const head = html.slice(0, html.indexOf('</head>'))
    const told = (pattern: RegExp) => pattern.exec(head)?.[1]
    expect(told(/<link rel="canonical" href="([^"]*)"/)).toBe(`${SITE_URL}${path}`)
    expect(told(/<meta property="og:url" content="([^"]*)"/)).toBe(`${SITE_URL}${path}`)
    expect(told(/type="application\/json\+oembed" href="([^"]*)"/)).toBe(
      `${SITE_URL}${path}oembed.json`,
    )
    expect(told(/<meta property="og:image" content="([^"]*)"/)).toMatch(
      /^https:\/\/news\.example\/some\/sub-path\/previews\/[\w-]+\.png$/,
    )
    for (const name of ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:image:alt'])
      expect(told(new RegExp(`<meta property="${name}" content="([^"]*)"`)), name).toMatch(/\S/)
    expect(told(/<meta name="twitter:card" content="([^"]*)"/)).toBe('summary_large_image')
    expect(told(/<meta name="twitter:image:alt" content="([^"]*)"/)).toMatch(/\S/)
  }
})

test('the page for lost links leads back without a script, where the address is known', () => {
  const html = readFileSync(join(folder, '404.html'), 'utf8')
  for (const id of IDS) expect(html).toContain(`href="${SITE_URL}events/${id}/"`)
})
