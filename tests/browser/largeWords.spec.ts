import type { Browser, Page } from '@playwright/test'
import { beyond, core, overlaps, type Box } from './boxes.ts'
import { cutControls } from './cutText.ts'
import { expect, sideways, test } from './page.ts'

const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]

/** Names, marks and buttons of the maps in sight, with where they lie, and how large words and numbers are. */
function onMaps(page: Page) {
  return page.evaluate(() => {
    const boxes = (map: Element, selector: string): Box[] =>
      [...map.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { name: one.ariaLabel ?? one.textContent ?? '', left, top, right, bottom }
        })
    return [...document.querySelectorAll('.map')]
      .filter(({ clientWidth }) => clientWidth > 0)
      .map((map) => {
        const [name] = map.querySelectorAll('.map-label > bdi')
        const { left, top, right, bottom } = map.getBoundingClientRect()
        return {
          frame: { left, top, right, bottom },
          size: name ? Number.parseFloat(getComputedStyle(name).fontSize) : 0,
          // Twelve px in a square of 48.
          number: (map.querySelector('.map-glyph')?.getBoundingClientRect().width ?? 0) / 4,
          names: boxes(map, '.map-label > :first-child'),
          marks: boxes(map, '.map-button'),
          over: [
            ...boxes(map, '.map-controls, .map-scale'),
            ...boxes(document.body, '.map-inset, .map-foot, .map-title, .time'),
          ],
        }
      })
  })
}

/** Names of lanes that reach into the overview below them, or below the timeline's own place. */
function lanesOverOverview(): string[] {
  const { top } = document.querySelector('.overview-window')?.getBoundingClientRect() ?? { top: 0 }
  const { bottom } = document.querySelector('section.time')?.getBoundingClientRect() ?? {
    bottom: 0,
  }
  const next = document.querySelector('.sheet + *')?.getBoundingClientRect()
  const isOver = next !== undefined && innerWidth >= 1000 && next.top < bottom - 1
  const lanes = [...document.querySelectorAll('#timeline .lane-name')]
    .filter((one) => top > 0 && one.getBoundingClientRect().bottom > top)
    .map((one) => one.textContent ?? '')
  return isOver ? [...lanes, 'what follows the timeline'] : lanes
}

const READERS = [
  { name: 'a text size of 30 px', flags: 'defaultFontSize=30', least: 22.5 },
  { name: 'words of at least 24 px', flags: 'minimumFontSize=24', least: 24 },
]

for (const { name, flags, least } of READERS)
  test(`with ${name} names, numbers and buttons grow, and nothing is cut or covered`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=${flags}`]
    const browser: Browser = await playwright.chromium.launch({ ...launchOptions, args })
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    for (const size of SIZES) {
      const at = `${size.width} px`
      await page.setViewportSize(size)
      await page.goto(`${baseURL}`)
      await page.locator('html.is-live').waitFor({ state: 'attached' })
      // Laid out anew once the last style sheet has come.
      await expect.poll(async () => (await onMaps(page))[0]?.size, at).toBeGreaterThanOrEqual(least)
      await expect
        .poll(async () => {
          const maps = await onMaps(page)
          return maps.flatMap(({ names, marks, over, frame }) => [
            ...overlaps(names, [...names, ...over, ...marks.map(core)], 3),
            ...beyond(names, frame, 3),
          ])
        }, at)
        .toEqual([])
      // The main map has room for them, and is the last that is in sight.
      expect((await onMaps(page)).at(-1)?.number, at).toBeGreaterThan(0.9 * least)
      expect(await page.evaluate(lanesOverOverview), at).toEqual([])
      expect(await cutControls(page), at).toEqual([])
      expect(await sideways(page), at).toBe(0)
    }
    await browser.close()
  })
