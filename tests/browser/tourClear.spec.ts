import { overlaps, type Box } from './boxes.ts'
import { curatedPaths, expect, OFTEN, test, withoutGl, type StoryPage } from './page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Marks by the part that carries shape and count, and what lies over the map: its buttons and the other map. */
function onMap({ page }: StoryPage): Promise<{ marks: Box[]; over: Box[] }> {
  return page.evaluate(() => {
    const map = [...document.querySelectorAll('.map-frame > .map')].find((one) => one.clientWidth)
    const edges = map?.getBoundingClientRect() ?? new DOMRect()
    const boxesOf = (selector: string, share: number) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.bottom > edges.top && box.top < edges.bottom)
        .map(({ one, box: { left, top, right, bottom, width } }) => {
          const by = width * share
          const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 30)
          return { name, left: left + by, top: top + by, right: right - by, bottom: bottom - by }
        })
    return {
      marks: boxesOf('.map-frame .map-button', 0.2),
      over: boxesOf('.map-frame .map-control, .map-inset', 0),
    }
  })
}

/** Where map, step and strip end, and the card of the step begins, as shares of the window; and the step's height, px. */
function stacked({ page }: StoryPage): Promise<{ ends: number; card: number; high: number }> {
  return page.evaluate(() => {
    const boxOf = (selector: string) =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, NaN, 0, NaN)
    return {
      ends: boxOf('section.time').bottom / innerHeight,
      card: boxOf('#events .is-selected h3').top / innerHeight,
      high: Math.round(boxOf('.step').height),
    }
  })
}

for (const [width, height, most] of [
  [390, 844, 0.61],
  [320, 640, 0.77],
] as const)
  for (const [path, steps] of curatedPaths())
    test(`at ${width} px each step of “${path}” has its card in sight, and neither buttons nor the other map cover a mark`, async ({
      story,
    }) => {
      const { page } = story
      await page.setViewportSize({ width, height })
      await withoutGl(page)
      await story.openLive(`?path=${path}`)
      const heights = new Set<number>()
      for (const [index, step] of steps.entries()) {
        if (index > 0) await page.getByRole('button', { name: 'Next step' }).click()
        await story.expectParam('step', index === 0 ? null : String(index + 1))
        await expect(async () => {
          const { marks, over } = await onMap(story)
          expect(marks.length, step).toBeGreaterThan(0)
          expect({ step, covered: overlaps(marks, over) }).toEqual({ step, covered: [] })
          const { ends, card, high } = await stacked(story)
          expect(ends, step).toBeLessThan(most)
          expect(card, step).toBeLessThan(0.98)
          heights.add(high)
        }).toPass({ ...OFTEN, timeout: 5000 })
      }
      expect([...heights]).toHaveLength(1)
    })
