// Over 250 lines, because all that a phone's map does while the list is read is sampled and touched in one way.
import type { Locator } from '@playwright/test'
import { EVENTS, expect, test, type StoryPage } from './page.ts'
import { shifted, watchShifts } from './shifts.ts'
import { expectRest, frames, swipe, watch } from './watched.ts'

/** What is seen in one frame. */
interface Seen {
  /** Of the list, from the top of the page. */
  readonly list: number
  /** The event that is read, or none. */
  readonly read: string
  /** The event above the line of reading. */
  readonly above: string
  readonly events: number
}

/** Looks at each frame from now on. */
async function sample({ page }: StoryPage): Promise<void> {
  await page.evaluate(() => {
    const seen: unknown[] = []
    Object.assign(window, { seen })
    const all = [...document.querySelectorAll('#events [data-event]')]
    const idOf = (item?: Element | null) => item?.querySelector('article')?.id ?? ''
    const look = () => {
      const strip = document.querySelector('section.time')?.getBoundingClientRect().bottom ?? 0
      const list = document.querySelector('section.events')?.getBoundingClientRect().top ?? 0
      const line = strip + (innerHeight - strip) / 3
      const above = all.findLast((item) => item.getBoundingClientRect().top <= line)
      const thumb = document.querySelector('input.thumb')?.getAttribute('aria-valuetext')
      seen.push({
        list: Math.round(list + scrollY),
        read: idOf(document.querySelector('#events .is-read')),
        above: list < strip - 1 ? idOf(above) : '',
        events: Number(/(\d+) events? so far/.exec(thumb ?? '')?.[1]),
      })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

function sampled({ page }: StoryPage): Promise<readonly Seen[]> {
  return page.evaluate(() => (window as unknown as { seen: Seen[] }).seen)
}

interface Stuck {
  /** What of the map is seen, and where the scrubber ends, CSS px from the top of the window. */
  readonly map: number
  readonly strip: number
  readonly wholeMap: boolean
}

function stuck({ page }: StoryPage): Promise<Stuck> {
  return page.evaluate(() => {
    const boxOf = (name: string) => document.querySelector(name)?.getBoundingClientRect()
    const [map, time] = [boxOf('.map-section'), boxOf('section.time')]
    if (!map || !time) throw new Error('The page has no map or no timeline')
    const isWhole = map.top >= -1 && time.top >= map.bottom - 2
    return { map: time.top, strip: time.bottom, wholeMap: isWhole }
  })
}

/** A tap on the seen part of the map where there is neither mark nor button. */
async function tapBare({ page }: StoryPage): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const end = document.querySelector('section.time')?.getBoundingClientRect().top ?? 0
    for (let at = 12; at < end - 8; at += 8)
      for (let along = 12; along < innerWidth - 8; along += 8) {
        const hit = document.elementFromPoint(along, at)
        if (hit?.matches('.map')) return [along, at] as const
      }
    throw new Error('The map has no bare place')
  })
  await page.touchscreen.tap(x, y)
}

/** A finger does not scroll to what it taps. */
async function tap({ page }: StoryPage, what: Locator): Promise<void> {
  const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}

async function readOn(story: StoryPage): Promise<void> {
  await swipe(story, [195, 600], [0, -500])
  await swipe(story, [195, 600], [0, -300])
  await expect(story.page.locator('.is-read')).toHaveCount(1)
}

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('map and scrubber take at most a third of a phone while the list is read', async ({
  story,
}) => {
  await story.openLive()
  expect((await stuck(story)).wholeMap).toBe(true)
  await readOn(story)
  const { map, strip, wholeMap } = await stuck(story)
  expect(wholeMap).toBe(false)
  expect(strip / 844).toBeLessThanOrEqual(1 / 3)
  expect(map).toBeGreaterThan(140)
  for (let swipes = 0; swipes < 6; swipes++) await swipe(story, [195, 400], [0, 400])
  await expect.poll(async () => (await stuck(story)).wholeMap).toBe(true)
})

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('they take as good as a third, and of the map there is enough to see', async ({ story }) => {
    await story.openLive()
    await swipe(story, [160, 600], [0, -500])
    await swipe(story, [160, 600], [0, -300])
    await expect(story.page.locator('.is-read')).toHaveCount(1)
    const { map, strip } = await stuck(story)
    expect(strip / 640).toBeLessThanOrEqual(0.34)
    expect(map).toBeGreaterThanOrEqual(88)
  })
})

test('while the map folds and unfolds, neither list nor time jumps', async ({ story }) => {
  const { page } = story
  await watchShifts(page)
  await story.openLive()
  await watch(story)
  const { sum: before } = await shifted(page)
  await sample(story)
  for (let swipes = 0; swipes < 6; swipes++) await swipe(story, [195, 700], [0, -200])
  for (let swipes = 0; swipes < 6; swipes++) await swipe(story, [195, 400], [0, 200])
  await expectRest(story)
  const seen = await sampled(story)
  expect(seen.length).toBeGreaterThan(100)
  expect(new Set(seen.map(({ list }) => list)).size).toBe(1)
  expect(seen.some(({ read }) => read !== '')).toBe(true)
  const order = ['', ...(await story.listed())]
  for (const [index, { read, events }] of seen.entries()) {
    // Shown is what is read, in each frame: the whole story or so many events.
    expect(events).toBe(read === '' ? EVENTS : order.indexOf(read))
    // It is a frame behind the finger at most, and never elsewhere.
    const near = seen.slice(Math.max(0, index - 3), index + 1).map(({ above }) => above)
    expect(near).toContain(read)
  }
  expect((await shifted(page)).sum).toBe(before)
})

test('what is selected is in sight on the folded map, wherever it lies', async ({ story }) => {
  const { page } = story
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.openLive('?event=oval-office-clash')
  const missed = []
  const slides = new Set<string>()
  const all = await story.listed()
  for (const event of all.filter((_, index) => index % 3 === 0)) {
    await story.go(`?event=${event}`)
    await frames(story, 6)
    const { marks, end, slide } = await page.evaluate(() => ({
      marks: [...document.querySelectorAll('.map-mark[data-state="selected"]')]
        .filter((mark) => mark.checkVisibility())
        .map((mark) => mark.getBoundingClientRect().top),
      end: document.querySelector('section.time')?.getBoundingClientRect().top ?? 0,
      slide: document.querySelector<HTMLElement>('.map-section')?.style.getPropertyValue('--slide'),
    }))
    slides.add(slide ?? '')
    const isSeen = marks.length === 0 || marks.some((top) => top >= 14 && top <= end - 14)
    if (!isSeen || end > 844 / 3) missed.push(`${event}: ${marks.join(', ')} of ${end}`)
  }
  expect(missed).toEqual([])
  expect(slides.size).toBeGreaterThan(3)
})

test('a tap on what is seen of the map brings back the whole of it, and reading on folds it', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  await watch(story)
  await readOn(story)
  for (let swipes = 0; swipes < 6; swipes++) await swipe(story, [195, 700], [0, -350])
  await expectRest(story)
  const title = page.locator('.is-read h3')
  const [scroll, top] = [await page.evaluate(() => scrollY), (await title.boundingBox())?.y]
  const read = await page.locator('.is-read article').getAttribute('id')
  await tap(story, page.locator('.map-unfold'))
  expect((await stuck(story)).wholeMap).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBe(scroll)
  expect((await title.boundingBox())?.y).toBe(top)
  await frames(story)
  expect(await page.locator('.is-read article').getAttribute('id')).toBe(read)
  await swipe(story, [195, 780], [0, -60])
  await expect.poll(async () => (await stuck(story)).wholeMap).toBe(false)
  await expectRest(story)
  await tapBare(story)
  await expect.poll(async () => (await stuck(story)).wholeMap).toBe(true)
  // A count of it opens its list there, and what is chosen in it is read below the folded map.
  const count = page.locator('.map-mark button[aria-expanded]:visible').first()
  await tap(story, count)
  const item = page.locator('.map-panel-item:focus')
  await expect(item).toBeVisible()
  expect((await stuck(story)).wholeMap).toBe(true)
  const id = await item.getAttribute('data-event')
  await tap(story, item)
  await expect.poll(async () => (await stuck(story)).wholeMap).toBe(false)
  const { strip } = await stuck(story)
  const card = story.title(id ?? '')
  await expect.poll(async () => Math.round((await card.boundingBox())?.y ?? 0) > strip).toBe(true)
  await expect(card).toBeInViewport()
})

test('keys that lead into the folded map unfold it: the focus is never out of sight', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  await readOn(story)
  await frames(story)
  const scroll = await page.evaluate(() => scrollY)
  await page.locator('#timebar button').first().focus()
  const toTheMarks = ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter']
  for (const key of [...toTheMarks, 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'End', 'ArrowDown']) {
    await page.keyboard.press(key)
    const { top, bottom, isIn, end } = await page.evaluate(() => {
      const { activeElement } = document
      const box = activeElement?.getBoundingClientRect()
      const foot = document.querySelector('section.time')?.getBoundingClientRect().top ?? 0
      return {
        isIn: activeElement?.closest('.map-section') !== null,
        top: box?.top ?? 0,
        bottom: box?.bottom ?? 0,
        end: foot,
      }
    })
    expect(isIn).toBe(true)
    expect(top).toBeGreaterThanOrEqual(-1)
    expect(bottom).toBeLessThanOrEqual(end + 1)
  }
  expect(await page.evaluate(() => scrollY)).toBe(scroll)
})

test('a link to an event lands below what is stuck, and so does the focus of the list', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?event=trump-putin-call')
  const title = story.title('trump-putin-call')
  await expect.poll(async () => (await title.boundingBox())?.y).toBeLessThan(400)
  const { strip } = await stuck(story)
  expect(strip / 844).toBeLessThanOrEqual(1 / 3)
  expect((await title.boundingBox())?.y).toBeGreaterThanOrEqual(strip)
  await title.focus()
  await page.keyboard.press('Shift+Tab')
  const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual((await stuck(story)).strip - 1)
})
