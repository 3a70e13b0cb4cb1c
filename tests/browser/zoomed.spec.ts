import { expectMapInLesson } from './lesson.ts'
import { expect, sideways, test, withoutGl } from './page.ts'

/** A window of 1280 × 1024, enlarged so many times by the browser. */
const ZOOMS = [1.5, 3, 4]

const VIEWS = ['', '?mode=present&path=two-calls', '?mode=presenter&path=two-calls', '?mode=build']

for (const zoom of ZOOMS)
  test.describe(`at ${zoom * 100} %`, () => {
    test.use({
      viewport: { width: Math.round(1280 / zoom), height: Math.round(1024 / zoom) },
      deviceScaleFactor: zoom,
    })

    test('nothing is sideways, and every button can be brought into view and pressed', async ({
      story,
    }) => {
      const { page } = story
      await withoutGl(page)
      for (const view of VIEWS) {
        await story.open(view)
        await page.keyboard.press('Shift')
        if (view.includes('present'))
          await expect(page.locator('.present-title, .desk h2').first()).toBeVisible()
        if (view.includes('=present&')) await expectMapInLesson(page, view)
        if (view.includes('build')) await expect(page.locator('dialog[open]')).toBeVisible()
        expect(await sideways(page), view).toBe(0)
        const covered = await page.evaluate(() => {
          const open = document.querySelector('dialog[open]') ?? document.body
          return [...open.querySelectorAll<HTMLElement>('button, summary')].flatMap((button) => {
            const isShown = button.checkVisibility({ visibilityProperty: true })
            // On the maps marks may lie over each other, and the Tab key leads to each.
            if (
              !isShown ||
              button.closest('svg, [inert], .map, .map-frames, .timeline-frame, .skip')
            )
              return []
            button.scrollIntoView({ block: 'center', behavior: 'instant' })
            const { left, top, width, height } = button.getBoundingClientRect()
            if (width === 0) return []
            const over = document.elementFromPoint(left + width / 2, top + height / 2)
            const isFree = over !== null && (button.contains(over) || over.contains(button))
            return isFree ? [] : [`${button.className} ${button.textContent}`]
          })
        })
        expect(covered, view).toEqual([])
      }
    })
  })
