import { EVENTS, expect, OFTEN, test, type StoryPage } from './page.ts'
import { expectRest, frames, swipe, watch, watched } from './watched.ts'

/** The event at the line of reading, by a look at the page: the last that begins above it. */
async function underLine({ page }: StoryPage): Promise<string> {
  return page.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    const list = document.querySelector('section.events')
    const isOwn = list !== null && getComputedStyle(list).overflowY === 'auto'
    const box = list?.getBoundingClientRect()
    const top = isOwn ? (box?.top ?? 0) : Number.parseFloat(root.scrollPaddingBlockStart) || 0
    const bottom = isOwn ? (box?.bottom ?? 0) : innerHeight
    const line = top + (bottom - top) / 3
    const all = [...document.querySelectorAll('#events [data-event]:not([hidden])')]
    const last = all.findLast((item) => item.getBoundingClientRect().top <= line)
    return last?.querySelector('article')?.id ?? ''
  })
}

async function expectRead(story: StoryPage, event: string): Promise<void> {
  await expect(story.page.locator('.is-read')).toHaveCount(1)
  await expect(story.page.locator('.is-read article')).toHaveAttribute('id', event)
}

function soFar(text: string | undefined): number {
  return Number(/(\d+) events? so far/.exec(text ?? '')?.[1])
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('reading on moves time and map, and all events stay in the list', async ({ story }) => {
    await story.openLive()
    await watch(story)
    const all = await story.listed()
    await swipe(story, [195, 780], [0, -600])
    await swipe(story, [195, 780], [0, -300])
    await swipe(story, [195, 780], [0, -300])
    const { times } = await expectRest(story)
    const read = await underLine(story)
    await expectRead(story, read)
    const place = all.indexOf(read) + 1
    expect(place).toBeGreaterThan(0)
    expect(soFar(times.at(-1))).toBe(place)
    const counts = times.map(soFar)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(await story.listed()).toEqual(all)
    await expect(story.map.locator('.map-later')).not.toHaveCount(0)
    expect(story.params.toString()).toBe('')
  })

  test('back at the top everything is shown as it was', async ({ story }) => {
    const { page } = story
    await story.openLive()
    await swipe(story, [195, 780], [0, -600])
    await swipe(story, [195, 780], [0, -300])
    await expect(page.locator('.is-read')).toHaveCount(1)
    for (let swipes = 0; swipes < 4; swipes++) await swipe(story, [195, 560], [0, 280])
    await expect(story.slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`${EVENTS} events so far$`),
    )
    await expect(page.locator('.is-read')).toHaveCount(0)
  })

  test('a finger on the handle moves the list to its event, and the two come to rest', async ({
    story,
  }) => {
    const { page } = story
    await story.openLive()
    await swipe(story, [195, 780], [0, -600])
    await swipe(story, [195, 780], [0, -300])
    await expect(page.locator('.is-read')).toHaveCount(1)
    await watch(story)
    const knob = await page.locator('#timeline .knob').boundingBox()
    if (!knob) throw new Error('The timeline has no handle')
    await swipe(story, [knob.x + knob.width / 2, knob.y + knob.height / 2], [150, 0])
    const { times } = await expectRest(story)
    // The list follows a hand at a pace of its own.
    await expect.poll(async () => (await story.listed()).length, OFTEN).toBe(soFar(times.at(-1)))
    const last = (await story.listed()).at(-1) ?? ''
    const under = async (): Promise<number> => {
      const [box, scrubber] = await Promise.all([
        page.locator(`#${last}`).boundingBox(),
        page.locator('section.time').boundingBox(),
      ])
      return Math.abs((box?.y ?? 0) - (scrubber?.y ?? 0) - (scrubber?.height ?? 0))
    }
    await expect.poll(under, OFTEN).toBeLessThan(40)
    await expect(page.locator('.is-read')).toHaveCount(0)
  })

  test('what comes later is told below the list, and shown without moving what is read', async ({
    story,
  }) => {
    const { page } = story
    await story.openLive('?until=2025-03-10T0000Z')
    const before = await story.listed()
    const more = page.getByRole('button', { name: 'Show later events' })
    await expect(page.locator('p.later')).toContainText(
      `${EVENTS - before.length} later events not shown.`,
    )
    await more.scrollIntoViewIfNeeded()
    const last = page.locator(`#${before.at(-1)}`)
    const top = (await last.boundingBox())?.y
    await more.press('Enter')
    await expect(more).toBeHidden()
    expect(await story.listed()).toHaveLength(EVENTS)
    expect((await last.boundingBox())?.y).toBe(top)
    const next = (await story.listed())[before.length] ?? ''
    await expect(story.title(next)).toBeFocused()
  })

  test('nothing follows where the reader has switched it off', async ({ story }) => {
    const { page } = story
    await story.openLive('?follow=off')
    await swipe(story, [195, 780], [0, -600])
    await swipe(story, [195, 780], [0, -300])
    await frames(story)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300)
    await expect(page.locator('.is-read')).toHaveCount(0)
    await expect(story.slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`${EVENTS} events so far$`),
    )
  })

  test('scrubbing at the top of the page leaves the page where it is', async ({ story }) => {
    const { page } = story
    await story.openLive()
    const knob = await page.locator('#timeline .knob').boundingBox()
    if (!knob) throw new Error('The timeline has no handle')
    await swipe(story, [knob.x + knob.width / 2, knob.y + knob.height / 2], [-150, 0])
    await expect.poll(async () => (await story.listed()).length).toBeLessThan(EVENTS)
    await frames(story)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('Back and Forward after scrubbing lead to what was chosen before and after', async ({
    story,
  }) => {
    const { page } = story
    await story.openLive('?until=2025-03-18T1200Z')
    await story.slider.press('Shift+ArrowLeft')
    await story.expectParam('until', '2025-03-17T1200Z')
    await story.title('jeddah-talks').press('Enter')
    await story.expectParam('event', 'jeddah-talks')
    await story.slider.press('PageDown')
    await story.expectParam('until', '2025-03-10T1200Z')
    await page.goBack()
    await story.expectParam('event', null)
    await story.expectParam('until', '2025-03-17T1200Z')
    await expect(story.slider).toHaveAttribute('aria-valuetext', /^17 March/)
    await page.goForward()
    await story.expectParam('event', 'jeddah-talks')
    await story.expectParam('until', '2025-03-10T1200Z')
    await expect(story.slider).toHaveAttribute('aria-valuetext', /^10 March/)
  })
})

test.describe('on a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('the wheel over the list moves time and map, to the last event at its end', async ({
    story,
  }) => {
    const { page } = story
    await story.openLive()
    const list = await page.locator('section.events').boundingBox()
    if (!list) throw new Error('The page has no list')
    await page.mouse.move(list.x + 100, list.y + 100)
    await watch(story)
    await page.mouse.wheel(0, 2500)
    const { times } = await expectRest(story)
    const all = await story.listed()
    const read = await underLine(story)
    await expectRead(story, read)
    expect(soFar(times.at(-1))).toBe(all.indexOf(read) + 1)
    await expect(story.count).toContainText(`${all.indexOf(read) + 1} of ${EVENTS} events`)
    await page.mouse.wheel(0, 1_000_000)
    await expectRead(story, all.at(-1) ?? '')
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('keys on the handle go on from the event being read, and the list comes along', async ({
    story,
  }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await story.openLive()
    const list = await page.locator('section.events').boundingBox()
    if (!list) throw new Error('The page has no list')
    await page.mouse.move(list.x + 100, list.y + 100)
    await page.mouse.wheel(0, 2500)
    await frames(story, 10)
    const all = await story.listed()
    const read = await page.locator('.is-read article').getAttribute('id')
    await story.slider.press('ArrowRight')
    await story.expectSelected(all[all.indexOf(read ?? '') + 1] ?? '')
    await story.slider.press('Home')
    await expect.poll(() => story.counted()).toBe(0)
    await story.slider.press('End')
    await expect.poll(() => story.counted()).toBe(EVENTS)
    await expect(story.title(all.at(-1) ?? '')).toBeInViewport()
  })

  test('the focus of the keyboard moves neither time nor map', async ({ story }) => {
    const { page } = story
    await story.openLive()
    await watch(story)
    await story.title('oval-office-clash').focus()
    for (let stops = 0; stops < 30; stops++) await page.keyboard.press('Tab')
    await frames(story)
    expect((await watched(story)).scrolls.length).toBeGreaterThan(0)
    expect((await watched(story)).times).toEqual([])
  })
})
