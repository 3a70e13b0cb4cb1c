// Present: how long a key press takes until its step is painted, beside a bare page that changes one heading.
import { visit } from './visit.mjs'

const PROJECTED = {
  name: 'desktop, CPU 4 times slower',
  viewport: { width: 1280, height: 720 },
  slower: 4,
}
const STEPS = 11
/** As a teacher presses at the soonest: the map has flown by then. Ms. */
const PACE = 1500
/** The browser tells of no press that took less. Ms. */
const LEAST = 16
const LESSON = '?mode=present&path=two-calls&step=1'
/** Nothing but a heading that each key changes. */
export const BARE_STEPS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<h2>Step 1</h2><script>
let step = 1
addEventListener('keydown', () => (document.querySelector('h2').textContent = 'Step ' + ++step))
</script></html>`

/** From here on, how long each press took until the next frame was on the screen: Event Timing. */
function watchPresses() {
  globalThis.presses = []
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown') globalThis.presses.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
}

/** All of them, once the last one's frame has been on the screen for a while. */
function allPresses() {
  return new Promise((done) => {
    const tell = () => setTimeout(() => done(globalThis.presses), 500)
    requestAnimationFrame(() => requestAnimationFrame(tell))
  })
}

function saveData() {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}

const WAYS = {
  'bare page with one heading': { path: 'steps.html', isReady: () => true, before: null },
  'lesson, map as SVG': {
    path: LESSON,
    isReady: () => document.querySelector('.present-title') !== null,
    before: saveData,
  },
  'lesson, map by WebGL': {
    path: LESSON,
    isReady: () => document.querySelector('#map[data-painter="gl"]') !== null,
    before: null,
  },
}

/** Ms of each press of Page Down through the path. */
const pressed = (browser, address, { path, isReady, before }) =>
  visit(browser, PROJECTED, async (page) => {
    if (before) await page.addInitScript(before)
    await page.goto(`${address}${path}`)
    await page.waitForFunction(isReady, undefined, { timeout: 60_000 })
    await page.waitForTimeout(PACE)
    await page.evaluate(watchPresses)
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('PageDown')
      await page.waitForTimeout(PACE)
    }
    const told = await page.evaluate(allPresses)
    const quicker = Array.from({ length: Math.max(0, STEPS - told.length) }, () => LEAST)
    return [...told, ...quicker]
  })

/** One round of each way, in turn: the milliseconds of its presses by name. */
export async function pressing(browser, address) {
  const round = {}
  for (const [name, way] of Object.entries(WAYS)) round[name] = await pressed(browser, address, way)
  return round
}
