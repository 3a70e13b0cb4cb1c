import type { CDPSession } from '@playwright/test'
import { expect, test, type StoryPage } from './page.ts'
import { frames } from './watched.ts'

const STEPS = 24
/** The list follows a hand at most once in so many ms, and is measured for it: `session/firstSession.ts`. */
const FOLLOWS_EVERY = 120

interface Task {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args: { readonly name?: string }
}

/** Pulls the playhead along the axis with the mouse held, a step at a time. */
async function drag(story: StoryPage): Promise<void> {
  const box = await story.page.locator('#timeline').boundingBox()
  if (!box) throw new Error('no timeline')
  const at = (step: number) => box.x + box.width * (0.9 - (0.7 * step) / STEPS)
  await story.page.mouse.move(at(0), box.y + 12)
  await story.page.mouse.down()
  for (let step = 1; step <= STEPS; step += 1) {
    await story.page.mouse.move(at(step), box.y + 12)
    await frames(story, 2)
  }
}

/** Notes each attribute and text that is written with what it was before. */
async function noteWrites({ page }: StoryPage): Promise<void> {
  await page.evaluate(() => {
    const noted = { idle: [] as string[], writes: 0 }
    Object.assign(window, { noted })
    const valueOf = ({ target, attributeName }: MutationRecord): string | null =>
      target instanceof Element && attributeName !== null
        ? target.getAttribute(attributeName)
        : target.nodeValue
    const keyOf = ({ attributeName }: MutationRecord): string => attributeName ?? '(text)'
    new MutationObserver((records) => {
      for (const [index, record] of records.entries()) {
        if (record.type === 'childList') continue
        noted.writes += 1
        const next = records
          .slice(index + 1)
          .find((one) => one.target === record.target && keyOf(one) === keyOf(record))
        const now = next ? next.oldValue : valueOf(record)
        const { target } = record
        const name = target instanceof Element ? `${target.tagName}.${target.className}` : '#text'
        // React writes the type of a field with each of its values.
        const isReacts = target instanceof HTMLInputElement && record.attributeName === 'type'
        if (now === record.oldValue && !isReacts) noted.idle.push(`${name} ${keyOf(record)}=${now}`)
      }
    }).observe(document, {
      subtree: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
      characterDataOldValue: true,
    })
  })
}

function notedBy({ page }: StoryPage) {
  return page.evaluate(
    () => (window as unknown as { noted: { idle: string[]; writes: number } }).noted,
  )
}

/** What the page's thread does meanwhile, as the browser tells it. */
async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<readonly Task[]> {
  const tasks: Task[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => tasks.push(...(value as unknown as Task[])))
  const isOver = new Promise<void>((done) => cdp.once('Tracing.tracingComplete', () => done()))
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  })
  await work()
  await cdp.send('Tracing.end')
  await isOver
  const threads = tasks.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  )
  const on = ({ pid, tid }: Task) => tasks.filter((one) => one.pid === pid && one.tid === tid)
  return threads.map(on).toSorted((a, b) => b.length - a.length)[0] ?? []
}

/** How often a script had the page laid out before it was done, by reading a size after a write. */
function forcedLayouts(tasks: readonly Task[]): number {
  const endOf = ({ ts, dur = 0 }: Task) => ts + dur
  const calls = tasks.filter(({ name }) => name === 'FunctionCall' || name === 'FireAnimationFrame')
  return tasks.filter(
    (one) =>
      one.name === 'Layout' && calls.some((call) => call.ts <= one.ts && endOf(one) <= endOf(call)),
  ).length
}

for (const [name, size] of [
  ['on a desktop', { width: 1280, height: 800 }],
  ['on a phone', { width: 390, height: 780 }],
] as const) {
  test(`${name} a step writes nothing that is so already, and has the page laid out only to follow in the list`, async ({
    story,
  }) => {
    await story.page.setViewportSize(size)
    await story.openLive()
    // What comes once, with the first step: the rest of the controls, and what they measure.
    await drag(story)
    await story.page.mouse.up()
    // What is done once the hand rests is no part of a step.
    await frames(story, 30)
    await noteWrites(story)
    const cdp = await story.page.context().newCDPSession(story.page)
    const since = performance.now()
    const tasks = await traced(cdp, () => drag(story))
    const took = performance.now() - since
    const { idle, writes } = await notedBy(story)
    expect(writes).toBeGreaterThan(STEPS)
    expect(idle).toEqual([])
    expect(tasks.some((task) => task.name === 'Layout')).toBe(true)
    expect(forcedLayouts(tasks)).toBeLessThanOrEqual(took / FOLLOWS_EVERY + 1)
    await story.page.mouse.up()
  })
}
