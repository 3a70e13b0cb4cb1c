// A drag along the time, the mouse held, one step at a time: what the benches of scrubbing share.
import { firstEvent, mainThread } from './visit.mjs'

/** A phone in the hand, its line no matter: what is fetched was fetched. */
export const PHONE_AT_REST = {
  name: 'phone, CPU 4 times slower',
  viewport: { width: 390, height: 780 },
  deviceScaleFactor: 2,
  slower: 4,
}

/** Where the mouse is dragged: the box of what is dragged along, and at which height of it, CSS px. */
export const DRAGS = {
  timeline: { of: '#timeline', from: 0.9, to: 0.15, down: 12 },
  handle: { of: '#thumbs', from: 0.9, to: 0.15, down: 12 },
}

/** Two frames, so that what a move asks for has been drawn. */
export const frames = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )

/** Opens a page, awake: scripts, controls and map as they are once a reader has begun. */
export async function openForDrag(page, address) {
  await page.goto(address, { timeout: 60_000 })
  await firstEvent(page)
  await page.keyboard.press('Shift')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
}

/** Main-thread ms of each step of a drag from end to end. */
export async function stepByStep(page, cdp, { of, from, to, down }, steps) {
  const box = typeof of === 'string' ? await page.locator(of).boundingBox() : of
  const at = (step) => [box.x + box.width * (from + ((to - from) * step) / steps), box.y + down]
  await page.mouse.move(...at(0))
  await page.mouse.down()
  const spent = []
  for (let step = 1; step <= steps; step += 1) {
    const before = await mainThread(cdp)
    await page.mouse.move(...at(step))
    await frames(page)
    spent.push((await mainThread(cdp)) - before)
  }
  await page.mouse.up()
  return spent
}

/** The value below which so great a share of them lies. */
export const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
