// A page in real Chromium, with what the benches ask of the DevTools protocol.

/** Shape of the screen and speed of the machine and the line. */
export const DESKTOP = { name: 'desktop', viewport: { width: 1280, height: 800 } }
export const SLOW_DESKTOP = { ...DESKTOP, name: 'desktop, CPU 4 times slower', slower: 4 }
/** Slow 4G as Lighthouse has it: 1.6 Mb/s, 150 ms. */
export const PHONE = {
  name: 'phone, CPU 4 times slower, 1.6 Mb/s, 150 ms',
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  slower: 4,
  line: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 },
}

/** Runs `work(page, cdp)` in a fresh context of this profile, and closes it. */
export async function visit(browser, { slower, line, ...screen }, work) {
  const { viewport, isMobile, hasTouch, deviceScaleFactor } = screen
  const context = await browser.newContext({
    viewport,
    isMobile,
    hasTouch,
    deviceScaleFactor,
    locale: 'en-GB',
  })
  try {
    const page = await context.newPage()
    const cdp = await context.newCDPSession(page)
    await cdp.send('Network.enable')
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    if (line) await cdp.send('Network.emulateNetworkConditions', line)
    if (slower) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await work(page, cdp)
  } finally {
    await context.close()
  }
}

/** Resolves once the first event is drawn and can be used. */
export function firstEvent(page) {
  return page.waitForFunction(() => performance.getEntriesByName('first-event').length > 0)
}

/** Milliseconds that the main thread has worked so far, whatever else the machine does. */
export async function mainThread(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}

/** The unit: main-thread milliseconds of a fixed loop in this very page. */
export async function unit(page, cdp) {
  const before = await mainThread(cdp)
  await page.evaluate(() => {
    let value = 1
    for (let index = 0; index < 2e7; index += 1) value = Math.imul(value, 1_664_525) + index
    return value
  })
  return (await mainThread(cdp)) - before
}

/** The middle one, or the mean of the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
