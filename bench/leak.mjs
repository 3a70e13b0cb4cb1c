// Whether playing leaves anything behind: heap, nodes and listeners after many full passes.
import { DESKTOP, visit } from './visit.mjs'

/** Passes before the first look: by then everything has been made that is kept for good. */
const WARM = 2
const PASSES = 20

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
  while (!(await page.evaluate(isOver))) await page.clock.fastForward(step)
  await page.clock.fastForward(1000)
}

async function byClock(page) {
  await page.locator('#timebar .play .menu > summary').click()
  await page.locator('#timebar .play input[value="clock"]').check()
  const speeds = page.locator('#timebar .play select')
  await speeds.selectOption(await speeds.locator('option').last().getAttribute('value'))
  await page.keyboard.press('Escape')
}

/** How it plays, and a step of the clock: longer than any event rests, or a day or two of the story. */
const WAYS = [
  { way: 'by event', choose: async () => {}, step: 8000 },
  { way: 'by the clock', choose: byClock, step: 500 },
]

function growthOf(browser, address, { choose, step }) {
  return visit(browser, DESKTOP, async (page, cdp) => {
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
    for (let done = 0; done < WARM; done += 1) await pass(page, step)
    const before = await alive(cdp)
    for (let done = 0; done < PASSES; done += 1) await pass(page, step)
    const after = await alive(cdp)
    const ratio = (key) => after[key] / before[key]
    return {
      passes: PASSES,
      before,
      after,
      heap: ratio('heap'),
      nodes: ratio('nodes'),
      listeners: ratio('listeners'),
    }
  })
}

/** Rows of what is alive after the passes over what was before, for each way of playing. */
export async function leaks(browser, address) {
  const rows = []
  for (const one of WAYS) rows.push({ way: one.way, ...(await growthOf(browser, address, one)) })
  return rows
}
