// What a step of scrubbing costs the main thread, in units of a fixed loop run in the same page.
import { frames, stepByStep } from './dragging.mjs'
import { DESKTOP, firstEvent, mainThread, SLOW_DESKTOP, unit, visit } from './visit.mjs'

const STEPS = 60
/** Does nothing on a slider, but costs what a key, a frame and the measuring cost. */
const IDLE_KEY = 'Shift'

/** Back through the events, and forward again: as many as fit, then turning. */
function keyOf(step) {
  return step % STEPS < STEPS / 2 ? 'ArrowLeft' : 'ArrowRight'
}

async function keys(page, cdp, key) {
  const before = await mainThread(cdp)
  for (let step = 0; step < STEPS; step += 1) {
    await page.keyboard.press(key(step))
    await frames(page)
  }
  return ((await mainThread(cdp)) - before) / STEPS
}

async function drag(page, cdp) {
  const box = await page.locator('#timeline').boundingBox()
  const along = { of: box, from: 0.9, to: 0.1, down: box.height * 0.12 }
  const spent = await stepByStep(page, cdp, along, STEPS)
  return spent.reduce((sum, one) => sum + one, 0) / STEPS
}

async function awake(page, address) {
  await page.goto(address)
  await firstEvent(page)
  await page.keyboard.press(IDLE_KEY)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await page.locator('#thumbs input').first().focus()
  await warmUp(page)
}

/** Once there and back, so that nothing is compiled or read for the first time while measured. */
async function warmUp(page) {
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
    await frames(page)
  }
}

async function scrubOn(browser, profile, address) {
  return visit(browser, profile, async (page, cdp) => {
    await awake(page, address)
    const one = await unit(page, cdp)
    const idle = await keys(page, cdp, () => IDLE_KEY)
    const byKey = await keys(page, cdp, keyOf)
    const byDrag = await drag(page, cdp)
    const two = await unit(page, cdp)
    const each = (one + two) / 2
    return {
      profile: profile.name,
      unit: each,
      byKey: (byKey - idle) / each,
      byDrag: (byDrag - idle) / each,
      idle: idle / each,
    }
  })
}

/** One round on each profile. */
export async function scrubbing(browser, address) {
  const round = []
  for (const profile of [DESKTOP, SLOW_DESKTOP])
    round.push(await scrubOn(browser, profile, address))
  return round
}
