// node bench/trace.mjs [--folder dist] [--phone] [--query until=…] [--steps 60] [--top 30]
// Where a step of scrubbing goes: the playhead is dragged, the mouse held, and the browser's own trace is summed up.
// By task first (self time, ms a step), then by function. A readable engine names the functions (README.md says how).
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from '../scripts/find-browser.mjs'
import { serve } from '../scripts/pages-server.mjs'
import { DRAGS, openForDrag, PHONE_AT_REST, stepByStep } from './dragging.mjs'
import { DESKTOP, visit } from './visit.mjs'

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'dist' },
    phone: { type: 'boolean', default: false },
    query: { type: 'string', default: '' },
    steps: { type: 'string', default: '120' },
    top: { type: 'string', default: '40' },
    on: { type: 'string', default: 'timeline' },
  },
})
const STEPS = Number(options.steps)

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'v8.execute',
  'toplevel',
]

/** Time of the thread where the browser tells it: what else the machine does is not in it. */
const spentIn = ({ tdur, dur }) => tdur ?? dur

/** Self time by name of the tasks of a thread, from complete events that lie within each other. */
function selfTimes(events) {
  const sorted = events.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
  const stack = []
  const sums = new Map()
  const counts = new Map()
  let forced = 0
  for (const event of sorted) {
    while (stack.length > 0 && stack.at(-1).ts + stack.at(-1).dur <= event.ts) stack.pop()
    const parent = stack.at(-1)
    if (parent) sums.set(parent.name, (sums.get(parent.name) ?? 0) - spentIn(event))
    if (
      (event.name === 'Layout' || event.name === 'UpdateLayoutTree') &&
      stack.some(({ name }) => name === 'FunctionCall' || name === 'FireAnimationFrame')
    )
      forced += 1
    sums.set(event.name, (sums.get(event.name) ?? 0) + spentIn(event))
    counts.set(event.name, (counts.get(event.name) ?? 0) + 1)
    stack.push(event)
  }
  return { sums, counts, forced }
}

/** Self and total time by function, from the chunks of a sampled profile. */
function functions(events) {
  const nodes = new Map()
  const self = new Map()
  for (const { args } of events) {
    const { cpuProfile, timeDeltas } = args.data
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node)
    for (const [at, id] of (cpuProfile?.samples ?? []).entries())
      self.set(id, (self.get(id) ?? 0) + timeDeltas[at])
  }
  const nameOf = ({ callFrame }) =>
    `${callFrame.functionName || '(no name)'} ${(callFrame.url ?? '').split('/').at(-1)}:${(callFrame.lineNumber ?? 0) + 1}`
  const totals = new Map()
  const own = new Map()
  for (const [id, time] of self) {
    const node = nodes.get(id)
    if (!node) continue
    own.set(nameOf(node), (own.get(nameOf(node)) ?? 0) + time)
    const seen = new Set()
    for (let up = node; up; up = nodes.get(up.parent)) {
      const name = nameOf(up)
      if (seen.has(name)) continue
      seen.add(name)
      totals.set(name, (totals.get(name) ?? 0) + time)
    }
  }
  return { own, totals }
}

const ranked = (sums, top) =>
  [...sums]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, top)
    .map(([name, time]) => `${(time / 1000 / STEPS).toFixed(3).padStart(8)}  ${name}`)
    .join('\n')

const executablePath = await ensureBrowser()
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
const server = await serve(options.folder)
try {
  const profile = options.phone ? PHONE_AT_REST : DESKTOP
  const chunks = []
  await visit(browser, profile, async (page, cdp) => {
    await openForDrag(page, `http://127.0.0.1:${server.address().port}/?${options.query}`)
    const drag = DRAGS[options.on]
    await stepByStep(page, cdp, drag, STEPS)
    cdp.on('Tracing.dataCollected', ({ value }) => chunks.push(...value))
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
    await cdp.send('Tracing.start', {
      traceConfig: { includedCategories: CATEGORIES },
      transferMode: 'ReportEvents',
    })
    await stepByStep(page, cdp, drag, STEPS)
    await cdp.send('Tracing.end')
    await done
  })
  const threads = chunks.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const on = ({ pid, tid }) => chunks.filter((event) => event.pid === pid && event.tid === tid)
  const busiest = threads.map(on).toSorted((a, b) => b.length - a.length)[0]
  const complete = busiest.filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
  const { sums, counts, forced } = selfTimes(complete)
  console.log(`ms a step by task (self), ${forced / STEPS} forced layouts or styles a step`)
  console.log(
    [...sums]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 24)
      .map(
        ([name, time]) =>
          `${(time / 1000 / STEPS).toFixed(3).padStart(8)}  ${name} × ${(counts.get(name) / STEPS).toFixed(1)}`,
      )
      .join('\n'),
  )
  const [{ pid }] = busiest
  const profiles = new Set(busiest.filter(({ name }) => name === 'Profile').map(({ id }) => id))
  const { own, totals } = functions(
    chunks.filter((one) => one.name === 'ProfileChunk' && one.pid === pid && profiles.has(one.id)),
  )
  console.log(`\nms a step by function, with what it calls\n${ranked(totals, Number(options.top))}`)
  console.log(`\nms a step by function, itself\n${ranked(own, Number(options.top))}`)
} finally {
  server.close()
  await browser.close()
}
