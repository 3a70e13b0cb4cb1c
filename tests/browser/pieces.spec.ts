import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from './page.ts'

const SITE = fileURLToPath(
  new URL(`../../${process.env['TEST_SITE'] ?? 'dist'}/index.html`, import.meta.url),
)

/** What has come when the browser shows the page for the first time. */
const CUTS = {
  'within the map': 'class=map-foot',
  'before the timeline': '<section class=time',
  'within the timeline': 'class=timeline-frame',
  'before the list': '<section class=events',
} as const

/** A host that sends the document up to `cut`, and the rest when it is let go. */
async function slowHost(origin: string, cut: string) {
  const html = readFileSync(SITE, 'utf8')
  const at = html.indexOf(cut)
  expect(at, cut).toBeGreaterThan(0)
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', origin).pathname
    if (path !== '/truceline/') {
      void fetch(`${origin}${path}`).then(async (found) => {
        const type = found.headers.get('content-type') ?? ''
        response.writeHead(found.status, { 'content-type': type })
        response.end(Buffer.from(await found.arrayBuffer()))
      })
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.write(html.slice(0, at))
    void held.then(() => response.end(html.slice(at)))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/truceline/`, release, close: () => server.close() }
}

for (const [cut, text] of Object.entries(CUTS))
  for (const [mode, query, width] of [
    ['page', '', 1280],
    ['frame', '?mode=embed', 768],
    ['frame', '?mode=embed', 360],
    ['frame', '?mode=embed&parts=map,timeline', 768],
  ] as const)
    test(`a ${mode} of ${width} px${query.includes('parts') ? ' without a list' : ''} cut ${cut} keeps its map where it is`, async ({
      page,
      baseURL,
    }) => {
      await page.route('**/*.js', () => undefined)
      await page.setViewportSize({ width, height: 800 })
      const host = await slowHost(new URL(baseURL ?? '').origin, text)
      await page.goto(host.address + query, { waitUntil: 'commit' })
      const map = page.locator('.map-section')
      await map.waitFor({ state: 'attached' })
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      const first = await map.boundingBox()
      host.release()
      await page.locator('.about').waitFor({ state: 'attached' })
      const last = await map.boundingBox()
      expect(Math.abs((first?.height ?? 0) - (last?.height ?? 0))).toBeLessThan(8)
      expect(first?.y).toBe(last?.y)
      host.close()
    })
