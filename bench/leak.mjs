// Whether playing, or turning the device, leaves anything behind: heap, nodes and listeners after a long time.
// By itself, `node bench/leak.mjs [address] [turned | an hour]` turns a phone, plays for an hour, and prints what it found.
import { pathToFileURL } from 'node:url'
import { DESKTOP, PHONE, visit } from './visit.mjs'

/** Passes before the first look: by then everything has been made that is kept for good. */
const WARM = 2
const PASSES = 20
/** Steps of the clock that are an hour of play, from event to event. */
const HOUR = 5000
/** Passes of ten turns each way. */
const TURNED = 10

/** Kinds of a heap snapshot that are the engine's and the browser's own: what it has compiled, and the tools. */
const NOT_OURS = new Set(['code', 'native', 'hidden', 'synthetic'])

/** A heap snapshot, whole. Taking one collects first all that nobody holds. */
async function snapshot(cdp) {
  const chunks = []
  const keep = ({ chunk }) => chunks.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep)
  return JSON.parse(chunks.join(''))
}

/** Bytes of objects and texts that are alive. Compiled code would grow as long as anything runs. */
function bytesOf({ nodes, snapshot: { meta } }) {
  const [kinds] = meta.node_types
  const width = meta.node_fields.length
  const [kind, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field))
  let sum = 0
  for (let at = 0; at < nodes.length; at += width)
    if (!NOT_OURS.has(kinds[nodes[at + kind]])) sum += nodes[at + size]
  return sum
}

/** What is alive after the engine has collected all that nobody holds. */
async function alive(cdp) {
  await cdp.send('HeapProfiler.collectGarbage')
  const heap = bytesOf(await snapshot(cdp))
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value
  return { heap, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/**
 * The page's clock jumps by steps of so many ms, so that a pass takes seconds, not minutes. Pressed by the
 * page itself: a locator looks at every element of the document, and what it keeps of them would be counted.
 */
async function pass(page, step) {
  await page.evaluate(() => document.querySelector('#timebar .is-play').click())
  const isOver = () => document.querySelector('#timebar .is-play').dataset.playing === undefined
  let steps = 0
  for (; !(await page.evaluate(isOver)); steps += 1) await page.clock.fastForward(step)
  await page.clock.fastForward(1000)
  return steps
}

/** A device turned on its side and back, ten times: the page is laid out anew each time. */
async function turn(page) {
  const upright = page.viewportSize()
  const onItsSide = { width: upright.height, height: upright.width }
  const turns = 20
  for (let turned = 0; turned < turns; turned += 1) {
    await page.setViewportSize(turned % 2 === 0 ? onItsSide : upright)
    await page.clock.fastForward(500)
  }
  return turns
}

async function byClock(page) {
  await page.locator('#timebar .play .menu > summary').click()
  await page.locator('#timebar .play input[value="clock"]').check()
  const speeds = page.locator('#timebar .play select')
  await speeds.selectOption(await speeds.locator('option').last().getAttribute('value'))
  await page.keyboard.press('Escape')
}

/** The phone without its slow line and processor: what stays does not depend on them. */
const HELD = { ...PHONE, slower: undefined, line: undefined }

const asItIs = async () => {}

/** What is done again and again; the clock's step is longer than any event rests, or a day or two of the story. */
const WAYS = [
  { way: 'by event', choose: asItIs, once: (page) => pass(page, 8000), passes: PASSES },
  { way: 'by the clock', choose: byClock, once: (page) => pass(page, 500), passes: PASSES },
  { way: 'turned', device: HELD, choose: asItIs, once: turn, passes: TURNED },
]

const LONG = [
  ...WAYS.filter(({ way }) => way === 'turned'),
  { ...WAYS[0], way: 'an hour', passes: Infinity, steps: HOUR },
]

function growthOf(browser, address, { device = DESKTOP, choose, once, passes, steps = Infinity }) {
  return visit(browser, device, async (page, cdp) => {
    await page.clock.install()
    await page.goto(address)
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await page.keyboard.press('Shift')
    await page.waitForFunction(() =>
      Object.keys(document.querySelector('#timebar button')).some((key) =>
        key.startsWith('__react'),
      ),
    )
    await choose(page)
    await page.clock.pauseAt(Date.now() + 3_600_000)
    for (let done = 0; done < WARM; done += 1) await once(page)
    const before = await alive(cdp)
    let [taken, stepped] = [0, 0]
    for (; taken < passes && stepped < steps; taken += 1) stepped += await once(page)
    const after = await alive(cdp)
    const ratio = (key) => after[key] / before[key]
    return {
      passes: taken,
      steps: stepped,
      before,
      after,
      heap: ratio('heap'),
      nodes: ratio('nodes'),
      listeners: ratio('listeners'),
    }
  })
}

async function rowsOf(browser, address, ways) {
  const rows = []
  for (const one of ways) rows.push({ way: one.way, ...(await growthOf(browser, address, one)) })
  return rows
}

/** Rows of what is alive after the passes over what was before, for each way of playing, and for turning. */
export function leaks(browser, address) {
  return rowsOf(browser, address, WAYS)
}

/** The long run: the turns, and an hour of play, or the one of them that is named. */
async function longRun(address, only) {
  const { chromium } = await import('@playwright/test')
  const { BROWSER_FLAGS, ensureBrowser } = await import('../scripts/find-browser.mjs')
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_FLAGS,
  })
  try {
    for (const one of LONG.filter(({ way }) => only === undefined || way === only))
      for (const row of await rowsOf(browser, address, [one])) console.log(JSON.stringify(row))
  } finally {
    await browser.close()
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await longRun(process.argv[2] ?? 'http://localhost:4173/', process.argv[3])
