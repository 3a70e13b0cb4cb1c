// node bench/scale.mjs [--events 45,1000,10000,100000] [--rounds 3] [--keep] [--write]
// What a step of scrubbing costs as a story grows, beside a bare page. Stories are invented and their
// sites built in .cache; --keep measures sites built before; --write keeps the figures in README.md.
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/find-browser.mjs'
import { serve } from '../scripts/pages-server.mjs'
import { percentile, stepByStep } from './dragging.mjs'
import { keepFigures } from './keep.mjs'
import { siteOf } from './scaleSite.mjs'
import { table } from './tables.mjs'
import { DESKTOP, firstEvent, median, unit, visit } from './visit.mjs'

const STEPS = 60
/** Milliseconds; a large story is slow to open on a busy machine. */
const PATIENCE = 180_000
/**
 * Milliseconds of a unit on a desktop core, to convert by: each round of its loop waits some 18.5 clock cycles
 * for the one before (README.md tells how that was found), and a desktop core of these years runs at 5 GHz.
 */
const DESKTOP_UNIT = (2e7 * 18.5) / 5e6
const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '45,1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

/** Pulled once to warm up, then for the figures; the first steps pay for what comes with a press. */
const spentBy = async (page, cdp, box) => {
  const drag = { of: box, from: 0.9, to: 0.15, down: 12 }
  await stepByStep(page, cdp, drag, STEPS)
  return (await stepByStep(page, cdp, drag, STEPS)).slice(3)
}

/** A page with nothing but a box to move the mouse over: what a move costs by itself, and to measure it. */
const bare = (browser) =>
  visit(browser, DESKTOP, async (page, cdp) => {
    // Of no site: the pages of ours let no script write them.
    await page.goto('about:blank')
    await page.setContent('<!doctype html><title>Bare</title><p>Bare</p>')
    const spent = await spentBy(page, cdp, { x: 20, y: 600, width: 1200 })
    return { step: median(spent), unit: await unit(page, cdp) }
  })

const measure = (browser, address) =>
  visit(browser, DESKTOP, async (page, cdp) => {
    await page.goto(address, { timeout: PATIENCE })
    await firstEvent(page)
    const usable = await page.evaluate(
      () => performance.getEntriesByName('first-event')[0].startTime,
    )
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    )
    await page.keyboard.press('Shift')
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(1500)
    const box = await page.locator('#timeline').boundingBox()
    const spent = await spentBy(page, cdp, box)
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize } = await cdp.send('Runtime.getHeapUsage')
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    return { spent, usable, painted, heap: usedSize / 1e6, elements }
  })

function rowOf(events, rounds) {
  const of = (pick) => median(rounds.map(pick))
  const step = (share) => of(({ own, plain }) => percentile(own.spent, share) / plain.step)
  const ms = (share) => of(({ own }) => percentile(own.spent, share))
  /** What the story adds to a move of the mouse. */
  const units = (share) =>
    of(({ own, plain }) => (percentile(own.spent, share) - plain.step) / plain.unit)
  return [
    events.toLocaleString('en-GB'),
    step(0.5).toFixed(1),
    step(0.95).toFixed(1),
    units(0.5).toFixed(3),
    units(0.95).toFixed(3),
    (units(0.95) * DESKTOP_UNIT).toFixed(1),
    ms(0.5).toFixed(1),
    ms(0.95).toFixed(1),
    of(({ own, plain }) => own.usable / plain.unit).toFixed(1),
    of(({ own }) => own.heap).toFixed(0),
    of(({ own }) => own.elements).toFixed(0),
  ]
}

const HEAD = [
  'events',
  'step, median, bare moves',
  'step, p95, bare moves',
  'median less a bare move, units',
  'p95 less a bare move, units',
  'the same, converted to a desktop core, ms',
  'median here, ms',
  'p95 here, ms',
  'usable, units',
  'heap, MB',
  'elements',
]

const executablePath = await ensureBrowser()
const counts = options.events.split(',').map(Number)
const folders = counts.map((events) => siteOf(events, options.keep))
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
const rounds = counts.map(() => [])
try {
  for (let round = 0; round < Number(options.rounds); round += 1)
    for (const [at, folder] of folders.entries()) {
      console.error(`round ${round + 1}: ${counts[at]} events`)
      const server = await serve(folder)
      const address = `http://127.0.0.1:${server.address().port}/`
      const plain = await bare(browser)
      rounds[at].push({ plain, own: await measure(browser, address) })
      server.close()
    }
  const lines = counts.map((events, at) => rowOf(events, rounds[at]))
  const plain = rounds.flat().map(({ plain: one }) => one)
  const step = median(plain.map((one) => one.step)).toFixed(2)
  const loop = median(plain.map((one) => one.unit)).toFixed(1)
  const notes = `Notes of this run: a move over the bare page: ${step} ms; one unit: ${loop} ms; load ${loadavg()[0].toFixed(1)}. Converted: units × ${DESKTOP_UNIT.toFixed(0)} ms, not measured.`
  const figures = `${table(HEAD, lines)}\n\n${notes}`
  console.log(figures)
  if (options.write) keepFigures('scale', figures)
} finally {
  await browser.close()
}
