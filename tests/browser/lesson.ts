import type { Locator, Page } from '@playwright/test'
import { curatedSteps, expect, OFTEN, type StoryPage } from './page.ts'

/** What the steps of the tour are called through which the tests walk, as the story has them. */
export const TITLES: readonly string[] = curatedSteps('two-calls')

/** The title of a step, from 0. */
export function titleOf(step: number): string {
  const found = TITLES[step]
  if (found === undefined) throw new Error(`The tour has no step ${step}`)
  return found
}

/** The heading that a class reads. */
export function title({ page }: StoryPage): Locator {
  return page.locator('.present-title')
}

/** The least share of the window's height that a lesson's map keeps, however large the text. */
const MAP = 0.3

/** All of a lesson's map is in sight, it is high enough to be read, and its legend can be opened. */
export async function expectMapInLesson(page: Page, step: string): Promise<void> {
  await expect(async () => {
    const { top, share } = await page.evaluate(() => {
      const maps = [...document.querySelectorAll<HTMLElement>('.map-frame > .map')]
      const map = maps.find(({ clientWidth }) => clientWidth > 0)?.getBoundingClientRect()
      return { top: map?.top ?? -1, share: (map?.height ?? 0) / innerHeight }
    })
    expect(top, step).toBeGreaterThanOrEqual(0)
    expect(share, step).toBeGreaterThanOrEqual(MAP)
  }).toPass({ ...OFTEN, timeout: 5000 })
  await expect(page.locator('.map-foot .legend > summary')).toBeInViewport({ ratio: 1 })
}
