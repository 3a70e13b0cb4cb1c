import { expect, test, type StoryPage } from './page.ts'

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
]

/** What a finger is to hit: a label stands for the box or button inside it. */
const TARGETS = [
  'button, summary, select, input:not([type="radio"], [type="checkbox"])',
  'label:has(input), article h3 a, .skip',
].join()

function small({ page }: StoryPage): Promise<string[]> {
  return page.locator(TARGETS).evaluateAll((all) =>
    all
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 23.99)
      .map(({ target, box }) => {
        const name = target.getAttribute('aria-label') ?? target.textContent ?? ''
        return `${target.tagName} ${target.className} “${name.slice(0, 40)}” ${box.width} × ${box.height}`
      }),
  )
}

async function sideways({ page }: StoryPage): Promise<number> {
  return page.evaluate(() => {
    scrollTo(10_000, scrollY)
    return scrollX + Math.max(0, document.documentElement.scrollWidth - innerWidth)
  })
}

/** Words that do not fit into the box that cuts them. */
function cutTexts({ page }: StoryPage): Promise<string[]> {
  return page
    .locator('button, summary, label, h1, h2, h3, h4, p, li, figcaption, .map-panel')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, .map-marks'))
        .filter((one) => {
          const { overflowX } = getComputedStyle(one)
          const right = one.getBoundingClientRect().right
          return (
            right > innerWidth + 1 ||
            (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
          )
        })
        .map((one) => `${one.tagName} ${one.className} “${(one.textContent ?? '').slice(0, 60)}”`),
    )
}

async function unfold({ page }: StoryPage): Promise<void> {
  await page.getByRole('button', { name: 'Search and filter' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
}

interface Stop {
  readonly name: string
  readonly isSeen: boolean
}

/** What has the focus, and whether any of it can be seen: in the window, and under nothing else. */
function focused({ page }: StoryPage): Promise<Stop> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const own = document.activeElement ?? document.body
    const { left, top, right, bottom } = own.getBoundingClientRect()
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9]
    const spots = shares.flatMap((x) =>
      shares.map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    )
    const isSeen = spots.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (own.contains(hit) || hit.contains(own))
    })
    const isThumb = own.matches('.thumb')
    const name = own.getAttribute('aria-label') ?? own.textContent?.trim().slice(0, 50) ?? ''
    return {
      name: `${own.tagName} ${name}`,
      isSeen: isSeen || (isThumb && top >= 0 && bottom <= innerHeight),
    }
  })
}

async function walk(story: StoryPage, key: string, steps: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let step = 0; step < steps; step++) {
    await story.page.keyboard.press(key)
    stops.push(await focused(story))
  }
  return stops
}

/** What the marks mean is in the first screen, whole, in at most two rows. */
async function expectKeyAtOnce({ page }: StoryPage): Promise<void> {
  const rows = await page.locator('.key-line li').evaluateAll((all) => {
    const boxes = all.map((one) => one.getBoundingClientRect())
    const isWhole = boxes.every(({ right, bottom }) => right <= innerWidth && bottom <= innerHeight)
    return isWhole ? new Set(boxes.map(({ top }) => Math.round(top / 8))).size : Infinity
  })
  expect(rows).toBeGreaterThan(0)
  expect(rows).toBeLessThanOrEqual(2)
}

for (const size of SIZES) {
  test.describe(`${size.width} × ${size.height}`, () => {
    test.use({ viewport: size, contextOptions: { reducedMotion: 'reduce' } })

    test('nothing scrolls sideways, whatever is open', async ({ story }) => {
      await story.openLive('?event=overnight-strikes-18-19-march')
      expect(await sideways(story)).toBe(0)
      await unfold(story)
      for (const menu of await story.page.locator('.menu > summary:visible').all()) {
        await menu.click()
        await expect(story.page.locator('.menu[open]')).toHaveCount(1)
        await expect(story.page.locator('.menu[open] .panel')).toBeVisible()
        expect(await sideways(story)).toBe(0)
        const panel = await story.page.locator('.menu[open] .panel').boundingBox()
        expect(panel?.x).toBeGreaterThanOrEqual(0)
        expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(size.width)
        await story.page.keyboard.press('Escape')
      }
    })

    test('every target is at least 24 px wide and high', async ({ story }) => {
      await story.openLive('?path=two-calls&step=3')
      await unfold(story)
      expect(await small(story)).toEqual([])
    })

    test('text of twice the size is cut nowhere', async ({ story }) => {
      const { page } = story
      await story.open()
      await expectKeyAtOnce(story)
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await story.wake()
      await story.title('jeddah-talks').press('Enter')
      await expect(page.locator('#jeddah-talks .sources')).toBeVisible()
      await page.getByRole('button', { name: 'Search and filter' }).press('Enter')
      await expect(page.getByRole('searchbox')).toBeAttached()
      expect(await sideways(story)).toBe(0)
      expect(await cutTexts(story)).toEqual([])
    })
  })
}

test('at 320 px Tab reaches every control, and what has the focus is never covered', async ({
  story,
}) => {
  await story.page.setViewportSize({ width: 320, height: 640 })
  await story.page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open()
  const title = (await story.title('oval-office-clash').textContent()) ?? '-'
  const forth = await walk(story, 'Tab', 90)
  expect(forth.filter(({ isSeen }) => !isSeen)).toEqual([])
  const names = forth.map(({ name }) => name).join('\n')
  for (const control of ['Search and filter', 'Where it hit. Map', 'Legend', 'Play', 'Time shown'])
    expect(names).toContain(control)
  expect(names).toContain(title.slice(0, 50))
})

test('at 320 px going back through the list by Tab hides nothing under map or scrubber', async ({
  story,
}) => {
  await story.page.setViewportSize({ width: 320, height: 640 })
  await story.page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open('?event=jeddah-talks')
  await story.title('prisoner-exchange').focus()
  const back = await walk(story, 'Shift+Tab', 14)
  expect(back.filter(({ isSeen }) => !isSeen)).toEqual([])
})

test('at twice the text size a phone still leaves room to read the list', async ({ story }) => {
  const { page } = story
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await story.wake()
  await story.title('jeddah-talks').press('Enter')
  await story.expectParam('event', 'jeddah-talks')
  const free = await page.evaluate(() => {
    const { bottom } = document.querySelector('section.time')?.getBoundingClientRect() ?? {
      bottom: 0,
    }
    return (innerHeight - Math.max(0, bottom)) / innerHeight
  })
  expect(free).toBeGreaterThan(0.25)
  await expect(story.title('jeddah-talks')).toBeInViewport()
})
