import { expect, test, type StoryPage } from './page.ts'

/** Where a place lies on the page, CSS px. */
async function helsinki({ map }: StoryPage): Promise<readonly [x: number, y: number]> {
  const mark = map.getByRole('button', { name: /^Helsinki/ })
  const { x, y } = (await mark.boundingBox()) ?? { x: NaN, y: NaN }
  return [Math.round(x), Math.round(y)]
}

/** Each button moves what is seen by 80 px, the other way round. */
const MOVES = [
  ['Move right', -80, 0],
  ['Move down', 0, -80],
  ['Move left', 80, 0],
  ['Move up', 0, 80],
] as const

test('four buttons move the map, in both painters alike, and cover no mark on a phone', async ({
  story,
}) => {
  const { page, map } = story
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 640 })
  // A press on the map sends for WebGL: it is held back until the SVG has been moved.
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/createGl|maplibre/, async (route) => {
    await held
    await route.continue()
  })
  await story.open()
  const opener = map.getByRole('button', { name: 'Move the map' })
  await expect(map.locator('.map-move')).toHaveCount(0)
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(opener).toHaveAttribute('aria-expanded', 'true')
  const pad = await map.locator('.map-move .map-control').evaluateAll((all) =>
    all.map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      return { width, height, isOnTop: document.elementFromPoint(x, y)?.closest('button') === one }
    }),
  )
  expect(pad).toHaveLength(4)
  for (const { width, height, isOnTop } of pad) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    expect(isOnTop).toBe(true)
  }
  const covered = await map.evaluate((host) => {
    const box = host.querySelector('.map-move')?.getBoundingClientRect()
    return [...host.querySelectorAll('.map-button')].filter((mark) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect()
      return box && left < box.right && box.left < right && top < box.bottom && box.top < bottom
    }).length
  })
  expect(covered).toBe(0)
  await story.go('./?map=24.9,60.2,4')
  for (const painter of ['svg', 'gl']) {
    if (painter === 'gl') release()
    await expect(map).toHaveAttribute('data-painter', painter, { timeout: 30_000 })
    for (const [name, right, down] of MOVES) {
      const [x, y] = await helsinki(story)
      await map.getByRole('button', { name }).press('Enter')
      await expect.poll(() => helsinki(story), `${name}, ${painter}`).toEqual([x + right, y + down])
    }
  }
  await opener.press('Enter')
  await expect(opener).toHaveAttribute('aria-expanded', 'false')
  await expect(map.locator('.map-move')).toBeHidden()
})
