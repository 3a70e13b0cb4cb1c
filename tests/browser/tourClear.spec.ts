import { overlaps, type Box } from './boxes.ts'
import { curatedPaths, expect, OFTEN, test, withoutGl, type StoryPage } from './page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Marks by the part that carries shape and count, and what lies over the map: its buttons and the other map. */
function onMap({ page }: StoryPage, button: string): Promise<{ marks: Box[]; over: Box[] }> {
  return page.evaluate((selected) => {
    const map = [...document.querySelectorAll('.map-frame > .map')].find((one) => one.clientWidth)
    const edges = map?.getBoundingClientRect() ?? new DOMRect()
    const boxesOf = (selector: string, share: number) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.bottom > edges.top && box.top < edges.bottom)
        .map(({ one, box: { left, top, right, bottom, width } }) => {
          const by = width * share
          const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 30)
          return { name, left: left + by, top: top + by, right: right - by, bottom: bottom - by }
        })
    return {
      marks: boxesOf(`.map-frame ${selected}`, 0.2),
      over: boxesOf('.map-frame .map-control, .map-inset', 0),
    }
  }, button)
}

// On the smallest phone not every mark of the story has room beside the buttons; what is told has.
for (const [width, height, marked, button] of [
  [390, 844, 'a mark', '.map-button'],
  [320, 640, 'what is selected', '.map-button[aria-current="true"]'],
] as const)
  for (const [path, steps] of curatedPaths())
    test(`at ${width} px neither buttons nor the other map cover ${marked} in a step of “${path}”`, async ({
      story,
    }) => {
      const { page } = story
      await page.setViewportSize({ width, height })
      await withoutGl(page)
      await story.openLive(`?path=${path}`)
      for (const [index, step] of steps.entries()) {
        if (index > 0) await page.getByRole('button', { name: 'Next step' }).click()
        await story.expectParam('step', index === 0 ? null : String(index + 1))
        await expect(async () => {
          const { marks, over } = await onMap(story, button)
          expect(marks.length, step).toBeGreaterThan(0)
          expect({ step, covered: overlaps(marks, over) }).toEqual({ step, covered: [] })
        }).toPass({ ...OFTEN, timeout: 5000 })
      }
    })
