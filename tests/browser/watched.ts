import { expect, type StoryPage } from './page.ts'

/** What has come to pass since the page was opened: each time that the slider took, in words. */
interface Watched {
  readonly times: string[]
  readonly scrolls: number[]
}

/** Keeps every change of the slider's words and every scroll, in order. */
export async function watch({ page }: StoryPage): Promise<void> {
  await page.evaluate(() => {
    const watched = { times: [] as string[], scrolls: [] as number[] }
    const momentum = { isOver: true }
    Object.assign(window, { watched, momentum })
    const thumb = document.querySelector('input.thumb')
    const note = () => watched.times.push(thumb?.getAttribute('aria-valuetext') ?? '')
    if (thumb) new MutationObserver(note).observe(thumb, { attributeFilter: ['aria-valuetext'] })
    const list = document.querySelector('section.events')
    const top = () => Math.round(list?.getBoundingClientRect().top ?? 0) - (list?.scrollTop ?? 0)
    addEventListener('scroll', () => watched.scrolls.push(top()), { capture: true })
    addEventListener('scroll', () => (momentum.isOver = false), { capture: true })
    addEventListener('scrollend', () => (momentum.isOver = true), { capture: true })
  })
}

export function watched({ page }: StoryPage): Promise<Watched> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched)
}

/** So many frames of animation: whatever could drive itself on would do so in them. */
export async function frames({ page }: StoryPage, count = 60): Promise<void> {
  await page.evaluate(async (left) => {
    for (let frame = 0; frame < left; frame++)
      await new Promise((done) => requestAnimationFrame(done))
  }, count)
}

/** What a swipe or a turn of the wheel has set going runs out; on a busy machine that takes its time. */
async function momentumOver(story: StoryPage): Promise<void> {
  await frames(story, 10)
  await story.page.waitForFunction(
    () => (window as unknown as { momentum: { isOver: boolean } }).momentum.isOver,
  )
}

/** Once the reader's own scroll has run out nothing changes any more: neither time nor place. */
export async function expectRest(story: StoryPage): Promise<Watched> {
  await momentumOver(story)
  await frames(story)
  const before = await watched(story)
  await frames(story)
  const after = await watched(story)
  expect(after).toEqual(before)
  return after
}

/** A finger that swipes, as the browser itself takes it. */
export async function swipe({ page }: StoryPage, from: [number, number], by: [number, number]) {
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  const [x, y] = from
  await touch('touchStart', x, y)
  for (let step = 1; step <= 20; step++)
    await touch('touchMove', x + (by[0] * step) / 20, y + (by[1] * step) / 20)
  await touch('touchEnd', 0, 0)
  await cdp.detach()
}
