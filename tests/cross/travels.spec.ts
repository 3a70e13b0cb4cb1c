import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../scripts/pages-server.mjs'
import { expect, test } from './fixture.ts'

const SITE = resolve(process.env['TEST_SITE'] ?? 'dist')

test('in an article, embed.js gives the frame its height, and the frame answers', async ({
  story,
  driver,
}) => {
  await driver.open(`${story.address}hosts/frame.html`)
  await story.until(() => {
    const frame = document.querySelector('truceline-map')?.shadowRoot?.querySelector('iframe')
    const live = frame?.contentDocument?.querySelector('html.is-live') ?? null
    return live !== null && (frame?.clientHeight ?? 0) > 300
  })
  const faults = await driver.run(() => {
    const frame = document.querySelector('truceline-map')?.shadowRoot?.querySelector('iframe')
    const inside = frame?.contentWindow as unknown as { faults?: readonly string[] } | null
    return inside?.faults ?? ['probe.js did not run in the frame']
  })
  expect(faults).toEqual([])
})

test('the one file works from a disk', async ({ story, driver }) => {
  await driver.open(pathToFileURL(join(SITE, 'truceline.html')).href)
  await story.until(() => document.documentElement.classList.contains('is-live'))
  await story.focus('#thumbs input')
  await driver.press('Home')
  await story.expectText('.shown', /^0 of 70 events/)
})

test('a second visit needs no network', async ({ story, driver }) => {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-kept-'))
  cpSync(SITE, folder, { recursive: true })
  const server = await serve(folder, { base: '/kept/' })
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}/kept/`
  await driver.open(address)
  await story.until(() => document.documentElement.classList.contains('is-live'))
  await driver.point([300, 300])
  await driver.point([320, 300])
  await driver.run(async () => {
    await navigator.serviceWorker.ready
  })
  server.closeAllConnections()
  server.close()
  await driver.open(`${address}?event=trump-putin-call`)
  await story.until(() => document.documentElement.classList.contains('is-live'))
  await story.until(
    () => document.querySelector('#trump-putin-call [aria-current="true"]') !== null,
  )
  rmSync(folder, { recursive: true, force: true })
})

test('Play rests while another page is open, and its button says so after Back', async ({
  story,
  driver,
  engine,
}) => {
  await story.open('?until=2025-03-05T0000Z')
  await driver.point([300, 300])
  await story.click('.is-play')
  await story.expectText('.is-play', /^Pause$/)
  await driver.open(`${story.address}events/jeddah-talks/`)
  // The driver of WebKit hears nothing of a page that comes back from where it was kept.
  if (engine === 'webkit') await driver.open(`${story.address}?until=2025-03-05T0000Z`)
  else await driver.run(() => void setTimeout(() => history.back()))
  // While the page changes there is none to ask.
  const isBack = () =>
    driver.run(() => document.querySelector('html.is-live .is-play') !== null).catch(() => false)
  await expect.poll(isBack).toBe(true)
  await story.expectText('.is-play', /^Play$/)
  await story.click('.is-play')
  await story.expectText('.is-play', /^Pause$/)
})
