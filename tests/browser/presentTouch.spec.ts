import { expectMapInLesson, title, titleOf } from './lesson.ts'
import { expect, sideways, test, withoutGl, type StoryPage } from './page.ts'

type Point = readonly [x: number, y: number]

/** Fingers that go from one place to another, as the browser hears of them from a screen. */
async function drag({ page }: StoryPage, ...fingers: readonly (readonly [Point, Point])[]) {
  const screen = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.flatMap(([[x, y], [toX, toY]], id) =>
        at === null ? [] : { id, x: x + (toX - x) * at, y: y + (toY - y) * at },
      ),
    })
  await send('touchStart', 0)
  for (const at of [0.25, 0.5, 0.75, 1]) await send('touchMove', at)
  await send('touchEnd', null)
  await screen.detach()
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } })

  test('a finger to the side turns the page; up and down, or two fingers, do not; mirrored, it turns the other way', async ({
    story,
  }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await withoutGl(page)
    await story.open('?mode=present&path=two-calls&step=2')
    await expect(title(story)).toHaveText(titleOf(1))
    const toLeft = [
      [300, 600],
      [120, 610],
    ] as const
    const toRight = [
      [60, 600],
      [200, 590],
    ] as const
    await drag(story, [
      [200, 700],
      [230, 560],
    ])
    await drag(
      story,
      [
        [150, 200],
        [40, 200],
      ],
      [
        [250, 240],
        [350, 240],
      ],
    )
    // Two fingers are the map's: the step is left for a look around, and none is turned.
    await expect(page.getByRole('button', { name: 'Back to step 2 (R)' })).toBeVisible()
    await page.keyboard.press('r')
    await expect(title(story)).toHaveText(titleOf(1))
    await drag(story, toLeft)
    await expect(title(story)).toHaveText(titleOf(2))
    // A page that is read folds its map on a phone; that of a lesson stays whole.
    await expectMapInLesson(page, titleOf(2))
    await story.expectParam('step', '3')
    await drag(story, toRight)
    await expect(title(story)).toHaveText(titleOf(1))

    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await drag(story, toRight)
    await expect(title(story)).toHaveText(titleOf(2))
    await page.keyboard.press('PageDown')
    await expect(title(story)).toHaveText(titleOf(3))
    await page.keyboard.press('ArrowLeft')
    await expect(title(story)).toHaveText(titleOf(2))
    const [map, frame] = [story.maps.locator('visible=true'), page.locator('.map-section')]
    const [is, should] = [await map.boundingBox(), await frame.boundingBox()]
    expect(is?.x).toBeCloseTo(should?.x ?? NaN, 0)
    expect(is?.width).toBeCloseTo(should?.width ?? NaN, 0)
  })
})

test('at 800 × 600 with everything twice as large nothing is cut, and a step begins at its first line', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 400, height: 300 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutGl(page)
  await story.open('?mode=present&path=two-calls&step=6')
  const box = page.locator('.present')
  await expectMapInLesson(page, titleOf(5))
  const more = page.getByRole('button', { name: 'Who says what, in full (C)' })
  await more.scrollIntoViewIfNeeded()
  await expect(more).toBeInViewport({ ratio: 1 })
  expect(await sideways(page)).toBe(0)
  expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await page.keyboard.press('PageDown')
  await story.expectParam('step', '7')
  await page.keyboard.press('PageUp')
  await expect(title(story)).toBeInViewport({ ratio: 1 })
  const next = page.locator('.present-tools').getByRole('button', { name: 'Next step' })
  await expect(next).toBeInViewport({ ratio: 1 })
})
