// How soon there is something to read, beside a bare page of the same words on the same server.
import { DESKTOP, firstEvent, PHONE, visit } from './visit.mjs'

const PROFILES = [DESKTOP, PHONE]
const PATIENCE = 60_000
/** First paints vary by more than the ways differ: one visit of each says nothing. */
const TURNS = 5

/** Watches for layout shifts from the first moment on. */
function countShifts() {
  globalThis.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (!entry.hadRecentInput) globalThis.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
}

async function firstPaint(page) {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
    undefined,
    { timeout: PATIENCE },
  )
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
}

/** The three ways to the words; taken in turn, so that load falls on all alike. */
const WAYS = {
  bare: { path: 'bare.html', blocked: [] },
  blocked: { path: '', blocked: ['*.js'] },
  full: { path: '', blocked: [] },
}

const paintOf = (browser, profile, address, { path, blocked }) =>
  visit(browser, profile, async (page, cdp) => {
    await cdp.send('Network.setBlockedURLs', { urls: blocked })
    await page.goto(`${address}${path}`, { timeout: PATIENCE })
    return firstPaint(page)
  })

/** First paints by way, each several times. */
async function paints(browser, profile, address) {
  const found = { bare: [], blocked: [], full: [] }
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const [name, way] of Object.entries(WAYS))
      found[name].push(await paintOf(browser, profile, address, way))
  return found
}

/** Ms from the start of the visit until the map is drawn by WebGL, asked for at the first event. */
async function mapIdle(page) {
  await page.locator('#map').dispatchEvent('pointerenter')
  const isDrawn = () =>
    document.querySelector('#map')?.dataset.painter === 'gl' && performance.now()
  const drawn = await page
    .waitForFunction(isDrawn, undefined, { timeout: PATIENCE })
    .catch(() => null)
  return drawn ? await drawn.jsonValue() : null
}

const withScripts = (browser, profile, address) =>
  visit(browser, profile, async (page) => {
    await page.addInitScript(countShifts)
    await page.goto(address, { timeout: PATIENCE })
    await firstEvent(page)
    const atFirst = await page.evaluate(() => ({
      usable: performance.getEntriesByName('first-event')[0].startTime,
      elements: document.querySelectorAll('*').length,
    }))
    const map = await mapIdle(page)
    return { ...atFirst, map, shift: await page.evaluate(() => globalThis.shifted) }
  })

/** One round on each profile: first paints in turn, then one whole visit. */
export async function reading(browser, address) {
  const round = []
  for (const profile of PROFILES) {
    round.push({
      profile: profile.name,
      paints: await paints(browser, profile, address),
      full: await withScripts(browser, profile, address),
    })
  }
  return round
}
