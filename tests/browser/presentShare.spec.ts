import { curatedPaths, expect, test, withoutGl } from './page.ts'

/** What rooms have: a projector's usual picture, and one of older make. */
const SCREENS = [
  [1280, 720],
  [1024, 768],
] as const

for (const [width, height] of SCREENS)
  for (const [path, steps] of curatedPaths())
    test(`${width} × ${height}: no step of “${path}” takes more than a third from the map`, async ({
      story,
    }) => {
      const { page } = story
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await withoutGl(page)
      await story.open(`?mode=present&path=${path}`)
      const title = page.locator('.present-title')
      for (const [index, step] of steps.entries()) {
        if (index > 0) await page.keyboard.press('PageDown')
        await expect(title).toHaveText(step)
        const { share, cut } = await page.evaluate(() => {
          const band = document.querySelector('.present')
          const high = band?.getBoundingClientRect().height ?? Infinity
          return { share: high / innerHeight, cut: (band?.scrollHeight ?? 0) - high }
        })
        expect(share, step).toBeLessThanOrEqual(1 / 3)
        expect(cut, step).toBeLessThanOrEqual(1)
      }
    })
