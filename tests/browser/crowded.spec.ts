import type { Locator } from '@playwright/test'
import { core, overlaps, type Box } from './boxes.ts'
import { expect, laidOut, OFTEN, test } from './page.ts'

const SIZES = [
  [320, 568],
  [320, 640],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [2560, 1440],
] as const

/** What is seen of a map and over it, from the top left of the map. */
function boxes(map: Locator, selector: string): Promise<Box[]> {
  return map.evaluate((element, wanted) => {
    const own = element.getBoundingClientRect()
    const over = [...document.querySelectorAll('.map-inset, .map-unfold')]
    return [...element.querySelectorAll(wanted), ...over.filter((one) => one.matches(wanted))]
      .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect()
        const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
        const [x, y] = [own.left, own.top]
        return { name, left: left - x, top: top - y, right: right - x, bottom: bottom - y }
      })
  }, selector)
}

/** What is in sight of a map while the list is read on a phone: its middle. */
function inSight(map: Locator): Promise<{ from: number; to: number }> {
  return map.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const strip = document.querySelector('section.time')?.getBoundingClientRect().top ?? bottom
    const isFolded = document.documentElement.classList.contains('is-reading')
    return isFolded ? { from: -top, to: strip - top } : { from: 0, to: bottom - top }
  })
}

async function expectClear(map: Locator): Promise<Record<'labels' | 'marks', Box[]>> {
  const { width: wide = 0, height: high = 0 } = (await map.boundingBox()) ?? {}
  const { from, to } = await inSight(map)
  const labels = await boxes(map, '.map-label bdi')
  const marks = (await boxes(map, '.map-button')).map(core)
  const fixed = await boxes(map, '.map-control, .map-scale, .map-unplaced-button, .map-inset')
  const unfold = await boxes(map, '.map-unfold')
  expect(overlaps(labels, [...marks, ...fixed, ...unfold])).toEqual([])
  expect(overlaps(labels, labels)).toEqual([])
  expect(overlaps(marks, fixed)).toEqual([])
  const isCut = ({ left, top, right, bottom }: Box): boolean =>
    left < -0.5 || top < -0.5 || right > wide + 0.5 || bottom > high + 0.5
  const isHalf = ({ top, bottom }: Box): boolean => top < from - 0.5 || bottom > to + 0.5
  const cut = [...[...labels, ...marks].filter(isCut), ...labels.filter(isHalf)]
  expect(cut.map(({ name }) => name)).toEqual([])
  return { labels, marks }
}

for (const query of ['', '?event=trump-putin-call&until=2025-03-20'])
  test(`at no size a label covers a mark or another, and none is cut ${query}`, async ({
    story,
  }) => {
    // Nine windows, one after another.
    test.slow()
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const [index, [width, height]] of SIZES.entries())
      await test.step(`${width} × ${height} px`, async () => {
        await page.setViewportSize({ width, height })
        if (index === 0) await story.open(query)
        await laidOut(page)
        const maps = await story.maps.locator('visible=true').all()
        expect(maps.length).toBeGreaterThan(0)
        // The controls of a link come when they come, and fold the map.
        await expect(async () => {
          const seen = await Promise.all(maps.map(expectClear))
          expect(seen.flatMap(({ labels }) => labels).length).toBeGreaterThan(2)
          expect(seen.flatMap(({ marks }) => marks).length).toBeGreaterThan(3)
        }).toPass({ ...OFTEN, timeout: 10_000 })
      })
  })
