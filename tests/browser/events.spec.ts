import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { curatedEvents, expect, test } from './page.ts'

const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
const LONGEST = 'overnight-strikes-18-19-march'

/** What a page asks for and leads to: links, icons, scripts, pictures, styles. */
function addressesIn(html: string): string[] {
  const markup = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
  return [...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  )
}

interface Crawl {
  /** Paths that were fetched, below the site's root, with the length of what came. */
  readonly found: Map<string, number>
  readonly faults: string[]
}

/** Follows every internal link from the root, as far as they go. */
async function crawl(root: string, seeds: readonly string[]): Promise<Crawl> {
  const { found, faults }: Crawl = { found: new Map(), faults: [] }
  const ids = new Map<string, Set<string>>()
  const anchors: { from: string; page: string; id: string }[] = []
  const queue = seeds.map((seed) => ({ url: new URL(seed, root), from: 'a seed' }))
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { url, from } = next
    const page = `${url.origin}${url.pathname}`
    if (url.hash) anchors.push({ from, page, id: decodeURIComponent(url.hash.slice(1)) })
    if (found.has(page)) continue
    if (!page.startsWith(root)) {
      faults.push(`${from} leads out of the site: ${page}`)
      continue
    }
    const answer = await fetch(page)
    const body = await answer.text()
    found.set(page, body.length)
    if (!answer.ok) faults.push(`${from} leads to ${page}: ${answer.status}`)
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
    ids.set(page, new Set([...body.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id)))
    for (const address of addressesIn(body)) {
      const target = new URL(address, page)
      if (target.origin === url.origin) queue.push({ url: target, from: page })
    }
  }
  for (const { from, page, id } of anchors)
    if (!ids.get(page)?.has(id)) faults.push(`${from} leads to #${id}, which ${page} has not`)
  return { found, faults }
}

test('under a sub-path every internal link, picture and page of the site resolves', async ({
  baseURL,
}) => {
  const root = baseURL ?? ''
  const events = curatedEvents().map(({ id }) => `events/${id}/`)
  const previews = ['story', ...curatedEvents().map(({ id }) => id)].map(
    (id) => `previews/${id}.png`,
  )
  const { found, faults } = await crawl(root, ['./', 'robots.txt', ...events, ...previews])
  expect([...new Set(faults)]).toEqual([])
  expect(found.size).toBeGreaterThan(2 * curatedEvents().length)
  for (const preview of previews)
    expect(found.get(`${root}${preview}`), preview).toBeGreaterThan(10_000)
})

test('an event’s page is read in full without scripts, and asks for nothing but its icon', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`events/${LONGEST}/`)
  const event = curatedEvents().find(({ id }) => id === LONGEST)
  for (const claim of event?.claims ?? [])
    await expect(page.getByText(claim.text).first()).toBeVisible()
  await expect(page.locator('.sources a').first()).toBeVisible()
  await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible()
  expect(asked.filter((path) => !path.endsWith('favicon.svg'))).toHaveLength(1)
  await context.close()
})

test('an event’s page opens its event in the graphic', async ({ story }) => {
  await story.page.goto('events/jeddah-talks/')
  await story.page.getByRole('link', { name: 'See it on the map and the timeline' }).click()
  await story.page.locator('html.is-live').waitFor({ state: 'attached' })
  await story.expectSelected('jeddah-talks')
})

test('the next event’s page is one link away, and the way back another', async ({ story }) => {
  const [first, second] = curatedEvents()
  await story.page.goto(`events/${first?.id}/`)
  await story.page.locator('a[rel=next]').click()
  await expect(story.page.getByRole('heading', { level: 1 })).toHaveText(second?.title ?? '')
  await story.page.locator('a[rel=prev]').click()
  await expect(story.page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '')
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with an event’s page, ${scheme}, at 320 px, and nothing is cut`, async ({
    story: { page },
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(`events/${LONGEST}/`)
    await page.evaluate(AXE)
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } }
      const { violations, passes } = await axe.run()
      if (passes.length === 0) throw new Error('axe has looked at nothing')
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
    })
    expect(faults).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

for (const [old, now] of [
  ['event/jeddah-talks.html', '/truceline/events/jeddah-talks/'],
  ['some/where/else?event=jeddah-talks', '/truceline/?event=jeddah-talks'],
] as const)
  test(`the old link ${old} opens`, async ({ story }) => {
    story.allow(/status of 404/)
    await story.page.goto(old)
    await expect.poll(() => story.page.url()).toContain(now)
    await expect(
      story.page.getByRole('heading', { name: /Jeddah: Ukraine ready/ }).first(),
    ).toBeVisible()
  })

test('an address that says nothing gets a page whose links all lead somewhere', async ({
  story,
}) => {
  story.allow(/status of 404/)
  const { page } = story
  await page.goto('deep/down/there/is/nothing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page at this address/)
  await expect(page.locator('a[href^="/truceline/events/"]')).toHaveCount(curatedEvents().length)
  await page.locator('a[data-path=""]').click()
  await expect(page.locator('#events')).toBeVisible()
})
