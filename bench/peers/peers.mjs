// node bench/peers/peers.mjs [--events 45,1000,10000,100000] [--rounds 3] [--only name,name] [--keep] [--write]
// This project's page beside other ways to show the same events: each is opened and its time dragged with the mouse
// held, in turn, round after round. Main-thread time of each step and of opening, on a desktop and as a slow phone.
// `npm run bench:peers` installs the others first, apart from the project's own packages.
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/find-browser.mjs'
import { serve } from '../../scripts/pages-server.mjs'
import { root } from '../../scripts/run.mjs'
import { DRAGS, openForDrag, percentile, PHONE_AT_REST, stepByStep } from '../dragging.mjs'
import { keepFigures } from '../keep.mjs'
import { siteOf } from '../scaleSite.mjs'
import { table } from '../tables.mjs'
import { DESKTOP, mainThread, median, visit } from '../visit.mjs'
import { PAGES, pointsOf, writeBare, writePeer } from './pages.mjs'

const STEPS = 120
const OWN = 'this project'
const WORDS = 'the same words, bare'
/** The bound of each step: this many bare canvases. */
const BASE = 'bare canvas'

const { values: options } = parseArgs({
  options: {
    events: { type: 'string', default: '45,1000,10000,100000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const counts = options.events.split(',').map(Number)
const only = options.only?.split(',')
const wanted = (name) => !only || only.includes(name) || name === BASE
const profiles = [DESKTOP, PHONE_AT_REST]

/** Hears from the start what blocked the page: the part of each long task over 50 ms. */
const hearLongTasks = () => {
  window.blocked = 0
  window.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.blocked += duration - 50
      window.longest = Math.max(window.longest, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
}

/** When the first words were painted, ms from the start; awaited, for the browser tells it a while later. NaN where none is. */
const firstText = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(done, 5000, NaN)
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint')
          if (entry) done(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )

const heard = (page) => page.evaluate(() => ({ blocked: window.blocked, longest: window.longest }))

async function measure(browser, profile, name, address) {
  return visit(browser, profile, async (page, cdp) => {
    await page.addInitScript(hearLongTasks)
    if (name === WORDS) {
      await page.goto(address)
      const startTime = await firstText(page)
      return { painted: startTime, usable: startTime, spent: [0], blocked: 0, longest: 0 }
    }
    await openForDrag(page, address)
    const opened = {
      painted: await firstText(page),
      usable: await page.evaluate(() => performance.getEntriesByName('first-event')[0].startTime),
    }
    const loading = await heard(page)
    const drag =
      name === OWN ? DRAGS.timeline : ((await PAGES[name].at?.(page)) ?? PAGES[name].drag ?? BAR)
    // Once to warm up, then back at the start and again.
    await stepByStep(page, cdp, drag, STEPS)
    if (PAGES[name]?.at) await stepByStep(page, cdp, reversed(drag), STEPS)
    await page.evaluate(() => {
      window.longest = 0
    })
    const before = await mainThread(cdp)
    const spent = await stepByStep(page, cdp, drag, STEPS)
    const mean = ((await mainThread(cdp)) - before) / STEPS
    const { longest } = await heard(page)
    return { ...opened, blocked: loading.blocked, longest, spent: spent.slice(3), mean }
  })
}

const BAR = { of: '#time', from: 0.9, to: 0.15, down: 12 }
const reversed = (drag) => ({ ...drag, from: drag.to, to: drag.from })

const executablePath = await ensureBrowser()
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
const rows = []
try {
  for (const events of counts) {
    const site = siteOf(events, options.keep)
    const points = pointsOf(`.cache/story-${events}-1`)
    const folderOf = (name) => join(root, '.cache/peers', `${name.replaceAll(' ', '-')}-${events}`)
    const pages = Object.entries(PAGES)
      .filter(([name, { most = Infinity }]) => events <= most && wanted(name))
      .map(([name]) => [name, writePeer(name, points, folderOf(name))])
    const all = [[WORDS, writeBare(points, folderOf(WORDS))], ...pages, [OWN, site]]
    for (const profile of profiles) {
      // The phone is for stories of the size that most have; the largest says what opening costs.
      if (profile === PHONE_AT_REST && events > 45 && events < 100_000) continue
      const found = new Map(all.map(([name]) => [name, []]))
      for (let round = 0; round < Number(options.rounds); round += 1)
        for (const [name, folder] of all) {
          const server = await serve(folder)
          const address = `http://127.0.0.1:${server.address().port}/`
          console.error(`${events} events, ${profile.name}, round ${round + 1}: ${name}`)
          try {
            found.get(name).push(await measure(browser, profile, name, address))
          } catch (error) {
            console.error(`  ${name}: ${error.message.split('\n')[0]}`)
          }
          server.close()
        }
      const of = (name, pick) => median(found.get(name).map(pick))
      const step = (share) => (one) => percentile(one.spent, share)
      for (const [name] of all) {
        if (found.get(name).length === 0) continue
        const ratio = (pick) => (of(name, pick) / of(BASE, pick)).toFixed(2)
        const toWords = (pick) => (of(name, pick) / of(WORDS, (one) => one.painted)).toFixed(2)
        const isWords = name === WORDS
        rows.push([
          `${name}, ${events.toLocaleString('en-GB')}, ${profile.name}`,
          isWords ? '–' : of(name, step(0.5)).toFixed(1),
          isWords ? '–' : ratio(step(0.5)),
          isWords ? '–' : of(name, step(0.95)).toFixed(1),
          isWords ? '–' : ratio(step(0.95)),
          of(name, (one) => one.longest).toFixed(0),
          of(name, (one) => one.blocked).toFixed(0),
          toWords((one) => one.painted),
          toWords((one) => one.usable),
        ])
      }
    }
  }
  const figures = `${table(
    [
      'page, events, profile',
      'step p50, ms',
      'of a bare canvas',
      'step p95, ms',
      'of a bare canvas',
      'longest task while dragged, ms',
      'blocked while opening, ms',
      'first text, of bare words',
      'usable, of bare words',
    ],
    rows,
  )}\n\nNotes of this run: ${options.rounds} rounds, in turn; load ${loadavg()[0].toFixed(1)}. A longest task of 0 means that none was over 50 ms.`
  console.log(figures)
  if (options.write) keepFigures('peers', figures)
} finally {
  await browser.close()
}
