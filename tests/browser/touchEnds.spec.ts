import type { CDPSession } from '@playwright/test'
import { title, titleOf } from './lesson.ts'
import { expect, test, withoutGl, type StoryPage } from './page.ts'

type Spot = readonly [x: number, y: number]

interface Fingers {
  readonly put: (...at: readonly Spot[]) => Promise<void>
  readonly move: (...at: readonly Spot[]) => Promise<void>
  readonly lift: () => Promise<void>
  readonly lose: () => Promise<void>
}

/** Fingers on the screen, as the browser itself hears of them. */
async function fingersOn({ page }: StoryPage): Promise<Fingers> {
  const screen: CDPSession = await page.context().newCDPSession(page)
  const send =
    (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel') =>
    async (...at: readonly Spot[]): Promise<void> => {
      const touchPoints = at.map(([x, y], id) => ({ id, x, y }))
      await screen.send('Input.dispatchTouchEvent', { type, touchPoints })
    }
  const [put, move, end, cancel] = [
    send('touchStart'),
    send('touchMove'),
    send('touchEnd'),
    send('touchCancel'),
  ]
  return { put, move, lift: () => end(), lose: () => cancel() }
}

/** What ends a gesture other than that its fingers are lifted where it began. */
const ENDS: Readonly<Record<string, (story: StoryPage, fingers: Fingers) => Promise<void>>> = {
  'taken away by the browser': (_, { lose }) => lose(),
  'interrupted by a menu': ({ page }) =>
    page.evaluate(
      () => void document.activeElement?.dispatchEvent(new Event('contextmenu', { bubbles: true })),
    ),
  'interrupted by another window': ({ page }) =>
    page.evaluate(() => void window.dispatchEvent(new Event('blur'))),
}

/** What gestures change, as it is drawn two frames later. */
function drawn({ page }: StoryPage): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const thumbs = [...document.querySelectorAll<HTMLInputElement>('.thumb')]
            const box = document.querySelector('#map .map-lines[data-live]')
            done(`${thumbs.map(({ value }) => value).join()} ${box?.getAttribute('viewBox')}`)
          }),
        ),
      ),
  )
}

test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

for (const [how, end] of Object.entries(ENDS)) {
  test(`a swipe in a lesson that is ${how} turns no step, and the next one does`, async ({
    story,
  }) => {
    await story.page.emulateMedia({ reducedMotion: 'reduce' })
    await withoutGl(story.page)
    await story.open('?mode=present&path=two-calls&step=2')
    await expect(title(story)).toHaveText(titleOf(1))
    const fingers = await fingersOn(story)
    const band = await story.page.locator('.present-said').boundingBox()
    const y = (band?.y ?? 0) + 10
    const swipe = async (stop?: () => Promise<void>): Promise<void> => {
      await fingers.put([600, y])
      for (const x of [500, 400]) await fingers.move([x, y])
      await stop?.()
      if (how !== 'taken away by the browser' || !stop) await fingers.lift()
    }
    await swipe(() => end(story, fingers))
    await drawn(story)
    await expect(title(story)).toHaveText(titleOf(1))
    await swipe()
    await expect(title(story)).toHaveText(titleOf(2))
  })

  test(`two fingers on the map that are ${how} leave it where it is`, async ({ story }) => {
    await withoutGl(story.page)
    await story.openLive()
    const box = await story.page.locator('#map').boundingBox()
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 150]
    const before = await drawn(story)
    const fingers = await fingersOn(story)
    const spread = (by: number): readonly Spot[] => [
      [x - by, y],
      [x + by, y],
    ]
    await fingers.put(...spread(30))
    for (const by of [40, 60, 80]) await fingers.move(...spread(by))
    await expect.poll(() => drawn(story)).not.toBe(before)
    await end(story, fingers)
    await story.expectParam('map', /./)
    const after = await drawn(story)
    if (how !== 'taken away by the browser') {
      await fingers.move(...spread(120))
      expect(await drawn(story)).toBe(after)
      await fingers.lift()
    }
    expect(await drawn(story)).toBe(after)
  })
}

test('a finger that leaves the map and the timeline, and is lifted there, leaves nothing held', async ({
  story,
}) => {
  await withoutGl(story.page)
  await story.openLive('?until=2025-03-20T1200Z')
  const { page } = story
  await page.locator('#timeline').scrollIntoViewIfNeeded()
  const box = await page.locator('#timeline .lens .target').boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  const before = await drawn(story)
  const fingers = await fingersOn(story)
  await fingers.put([x, y])
  for (const by of [20, 60, 90]) await fingers.move([x + by, y])
  await expect.poll(() => drawn(story)).not.toBe(before)
  await fingers.move([x + 90, 2])
  await fingers.lift()
  const after = await drawn(story)
  await page.mouse.move(x - 40, y)
  await page.mouse.move(x - 90, y)
  expect(await drawn(story)).toBe(after)
})
