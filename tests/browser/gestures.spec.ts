import type { Page } from '@playwright/test'
import { expect, test, withoutGl, type StoryPage } from './page.ts'

type Spot = readonly [x: number, y: number]

async function middleOf(page: Page, selector: string, part = 0.5): Promise<Spot> {
  const box = await page.locator(selector).last().boundingBox()
  if (!box) throw new Error(`${selector} has no box`)
  return [box.x + box.width * part, box.y + box.height / 2]
}

/** A spot of the map that is no button's. */
function groundOf(page: Page): Promise<Spot> {
  return page.locator('#map').evaluate((map): Spot => {
    const { left, top, width, height } = map.getBoundingClientRect()
    for (let share = 0.2; share < 0.8; share += 0.05) {
      const [x, y] = [left + width * share, top + height * 0.75]
      if (!document.elementFromPoint(x, y)?.closest('button, a, .map-panel')) return [x, y]
    }
    throw new Error('No ground')
  })
}

const GESTURES: Readonly<Record<string, (page: Page) => Promise<Spot>>> = {
  'the map': groundOf,
  'the axis': async (page) => {
    const [, y] = await middleOf(page, '#timeline .lens .target')
    const [x] = await middleOf(page, '#timeline', 0.1)
    return [x, y + 60]
  },
  'the close-up on the axis': (page) => middleOf(page, '#timeline .lens .target'),
  'the window of the overview': (page) => middleOf(page, '#timeline .window'),
  'an edge of the window': (page) => middleOf(page, '#timeline .grip'),
  'the handle of the time': async (page) => {
    const at = await page.locator('#thumbs .thumb').evaluate((input: HTMLInputElement): Spot => {
      const { left, width, top, height } = input.getBoundingClientRect()
      const share = (input.valueAsNumber - +input.min) / (+input.max - +input.min)
      return [left + 14 + share * (width - 28), top + height / 2]
    })
    return at
  },
}

const ENDS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'released outside': (page) => page.mouse.up(),
  'taken away by the browser': (page) =>
    page.evaluate(() => {
      for (const one of document.querySelectorAll('#map, #timeline, #thumbs input'))
        if (one.hasPointerCapture(1)) one.releasePointerCapture(1)
    }),
  'interrupted by a menu': (page) =>
    page.evaluate(
      () => void document.body.dispatchEvent(new Event('contextmenu', { bubbles: true })),
    ),
  'interrupted by another window': (page) =>
    page.evaluate(() => void window.dispatchEvent(new Event('blur'))),
  'released unheard': (page) =>
    page.evaluate(() => {
      const init = { pointerId: 1, pointerType: 'mouse', buttons: 0, bubbles: true }
      for (const one of document.querySelectorAll('#map, #timeline, #thumbs input'))
        one.dispatchEvent(new PointerEvent('pointermove', init))
    }),
}

/** What gestures change, as it is drawn. */
function drawn({ page }: StoryPage): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const values = [...document.querySelectorAll<HTMLInputElement>('.thumb')]
            const box = document
              .querySelector('#map .map-lines[data-live]')
              ?.getAttribute('viewBox')
            done(`${values.map(({ value }) => value).join()} ${box}`)
          }),
        ),
      ),
  )
}

for (const [gesture, spotOf] of Object.entries(GESTURES))
  for (const [how, end] of Object.entries(ENDS)) {
    // All ends are one function's: two gestures try them all.
    if (how !== 'released outside' && !['the map', 'the axis'].includes(gesture)) continue
    test(`a drag of ${gesture} that is ${how} is over`, async ({ story }) => {
      const { page } = story
      await withoutGl(page)
      await story.openLive('?until=2025-03-20T1200Z')
      if (gesture !== 'the map') await page.locator('#timeline').scrollIntoViewIfNeeded()
      const [x, y] = await spotOf(page)
      const before = await drawn(story)
      await page.mouse.move(x, y)
      await page.mouse.down()
      // In one move out of the element.
      const outside = gesture === 'the map' ? [x + 40, 5] : [x + 40, y - 400]
      await page.mouse.move(outside[0] ?? 0, outside[1] ?? 0)
      await end(page)
      const after = await drawn(story)
      expect(after).not.toBe(before)
      await page.mouse.move(x + 60, y)
      await page.mouse.move(x - 90, y)
      expect(await drawn(story)).toBe(after)
      await page.mouse.up()
      expect(await drawn(story)).toBe(after)
      await expect.poll(() => [...story.params.keys()].join()).toMatch(/map|until|lens/)
    })
  }
