import type { Locator } from '@playwright/test'
import { core, overlaps, type Box } from './boxes.ts'
import { expect, test } from './page.ts'

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
    const over = [...document.querySelectorAll('.map-inset')]
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

async function expectClear(map: Locator): Promise<Record<'labels' | 'marks', Box[]>> {
  const { width: wide = 0, height: high = 0 } = (await map.boundingBox()) ?? {}
  const labels = await boxes(map, '.map-label bdi')
  const marks = (await boxes(map, '.map-button')).map(core)
  const fixed = await boxes(map, '.map-control, .map-scale, .map-shelf-button, .map-inset')
  expect(overlaps(labels, [...marks, ...fixed])).toEqual([])
  expect(overlaps(labels, labels)).toEqual([])
  expect(overlaps(marks, fixed)).toEqual([])
  const isCut = ({ left, top, right, bottom }: Box): boolean =>
    left < -0.5 || top < -0.5 || right > wide + 0.5 || bottom > high + 0.5
  expect([...labels, ...marks].filter(isCut).map(({ name }) => name)).toEqual([])
  return { labels, marks }
}

for (const [width, height] of SIZES)
  for (const query of ['', '?event=trump-putin-call&until=2025-03-20'])
    test(`at ${width} × ${height} px no label covers a mark or another, and none is cut ${query}`, async ({
      story,
    }) => {
      await story.page.emulateMedia({ reducedMotion: 'reduce' })
      await story.page.setViewportSize({ width, height })
      await story.open(query)
      const maps = await story.maps.locator('visible=true').all()
      expect(maps.length).toBeGreaterThan(0)
      const seen = await Promise.all(maps.map(expectClear))
      expect(seen.flatMap(({ labels }) => labels).length).toBeGreaterThan(2)
      expect(seen.flatMap(({ marks }) => marks).length).toBeGreaterThan(3)
    })
