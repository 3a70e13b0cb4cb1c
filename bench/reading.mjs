// How soon there is something to read, beside a bare page of the same words on the same server.
import { DESKTOP, firstEvent, PHONE, visit } from './visit.mjs'

const PROFILES = [DESKTOP, PHONE]
const PATIENCE = 60_000

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

const bare = (browser, profile, address) =>
  visit(browser, profile, async (page) => {
    await page.goto(`${address}bare.html`)
    return { paint: await firstPaint(page) }
  })

const withoutScripts = (browser, profile, address) =>
  visit(browser, profile, async (page, cdp) => {
    await cdp.send('Network.setBlockedURLs', { urls: ['*.js'] })
    await page.goto(address)
    return { paint: await firstPaint(page) }
  })

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
    const paint = await firstPaint(page)
    const atFirst = await page.evaluate(() => ({
      usable: performance.getEntriesByName('first-event')[0].startTime,
      elements: document.querySelectorAll('*').length,
    }))
    const map = await mapIdle(page)
    return { paint, ...atFirst, map, shift: await page.evaluate(() => globalThis.shifted) }
  })

/** One round: the three visits in turn, on each profile. */
export async function reading(browser, address) {
  const round = []
  for (const profile of PROFILES) {
    round.push({
      profile: profile.name,
      bare: await bare(browser, profile, address),
      blocked: await withoutScripts(browser, profile, address),
      full: await withScripts(browser, profile, address),
    })
  }
  return round
}
