import type { Locator } from '@playwright/test'
import { expect, test, type StoryPage } from './page.ts'

/**
 * What readers come for, counted in presses from the opening view of a wide page. A press is one click of
 * the mouse where the thing is seen; nothing is typed.
 */

test.use({ viewport: { width: 1440, height: 900 } })

class Presses {
  count = 0
  readonly #story: StoryPage

  constructor(story: StoryPage) {
    this.#story = story
  }

  /** Presses the middle of what is seen; drawn marks have no button of their own for the pointer. */
  async on(place: Locator): Promise<void> {
    await expect(place).toBeInViewport()
    // Where it comes to rest: a list may still be on its way to a card.
    await place.evaluate(
      (element) =>
        new Promise<void>((done) => {
          let last = ''
          const look = (): void => {
            const { x, y } = element.getBoundingClientRect()
            if (last === `${x} ${y}`) return done()
            last = `${x} ${y}`
            setTimeout(look, 100)
          }
          look()
        }),
    )
    const box = await place.boundingBox()
    if (!box) throw new Error('Nothing is seen there')
    await this.#story.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    this.count += 1
  }
}

/** A mark on the timeline, by the title of its event. */
function markOn({ page }: StoryPage, title: string): Locator {
  return page.locator('#timeline .mark').filter({ hasText: title }).locator('.glyph')
}

function cardOf({ page }: StoryPage, event: string): Locator {
  return page.locator(`article[id="${event}"]`)
}

const CALL = 'trump-putin-call'
const CALL_TITLE = 'Trump and Putin speak'

test('Krasnodar on 19 March: one press', async ({ story }) => {
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(story.page.locator('#timeline .label', { hasText: 'Oil depot burns in Kras' }))
  await expect(cardOf(story, 'kavkazskaya-depot-fire').locator('h3')).toBeInViewport()
  await expect(cardOf(story, 'kavkazskaya-depot-fire')).toContainText('19 March')
  expect(presses.count).toBe(1)
})

test('who was on the call: one press', async ({ story }) => {
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(markOn(story, CALL_TITLE))
  const where = cardOf(story, CALL).locator('.where')
  await expect(where).toBeInViewport()
  await expect(where).toContainText('White House, Washington (Trump)')
  await expect(where).toContainText('Moscow (Putin)')
  expect(presses.count).toBe(1)
})

test('White House against Kremlin: two presses', async ({ story }) => {
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(markOn(story, CALL_TITLE))
  await presses.on(story.page.getByRole('link', { name: 'Compare Kremlin and White House' }))
  const names = story.page.getByRole('dialog').locator('.compare-row').first()
  await expect(names.locator('.compare-name')).toHaveText(['Kremlin', 'White House'])
  expect(presses.count).toBe(2)
})

test('a link to this moment: two presses', async ({ story }) => {
  const { page } = story
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await story.openLive('?until=2025-03-19T1800Z')
  const presses = new Presses(story)
  await presses.on(page.getByRole('button', { name: 'Share' }))
  await presses.on(page.getByRole('dialog').getByRole('button', { name: /Copy/ }).first())
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('until=2025-03-19T1800Z')
  expect(presses.count).toBe(2)
})

test('only strikes, with the map on them: two presses', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(page.locator('.filter-menu > summary'))
  await presses.on(page.locator('.filter-menu .choice', { hasText: 'strikes' }))
  await story.expectParam('kind', 'strike')
  const marks = page.locator('#map .map-mark:not([hidden])')
  await expect.poll(() => marks.count()).toBeGreaterThan(5)
  const map = await page.locator('#map').boundingBox()
  const isOff = ({ x, y }: { x: number; y: number }): boolean =>
    !map || x < map.x || y < map.y || x > map.x + map.width || y > map.y + map.height
  const off = async (): Promise<number> => {
    const all = await marks.evaluateAll((found) =>
      found.map((mark) => {
        const { left: x, top: y } = mark.getBoundingClientRect()
        return { x, y }
      }),
    )
    return all.filter(isOff).length
  }
  await expect.poll(off).toBe(0)
  expect(presses.count).toBe(2)
})

test('what was known on 18 March: two presses', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(page.locator('.time-controls .segmented label', { hasText: 'As known on' }))
  await presses.on(page.locator('.calendar [data-day="2025-03-18"]'))
  await story.expectParam('known', '2025-03-18')
  await expect(page.locator('.known-banner')).toContainText('18 March 2025')
  expect(presses.count).toBe(2)
})

test('when the truce began, and by whom: one press on its band', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(page.locator('#timeline .era-label', { hasText: 'as Russia counts it' }))
  const panel = page.getByRole('group', { name: 'Energy truce, as Russia counts it' })
  await expect(panel).toContainText('18 March')
  await expect(panel).toContainText('The Kremlin')
  expect(presses.count).toBe(1)
})

test('back to the whole month: one press', async ({ story }) => {
  const { page } = story
  await story.openLive('?axis=2025-03-18T1000Z..2025-03-18T2200Z')
  const presses = new Presses(story)
  await presses.on(page.getByRole('button', { name: 'Show the whole month' }).first())
  await story.expectParam('axis', null)
  expect(presses.count).toBe(1)
})

test('the embed code: two presses', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const presses = new Presses(story)
  await presses.on(page.getByRole('button', { name: 'Share' }))
  await presses.on(page.getByRole('dialog').locator('summary', { hasText: 'Embed' }))
  const code = page.getByRole('dialog').locator('details[open] textarea').first()
  await expect(code).toBeInViewport()
  await expect(code).toHaveValue(/<iframe/)
  expect(presses.count).toBe(2)
})

test('the dead of a night, by whose count: two presses at most', async ({ story }) => {
  await story.openLive()
  const presses = new Presses(story)
  const title = story.page.locator('#timeline .label', { hasText: 'Drones and missiles strike' })
  await presses.on(title)
  const tolls = cardOf(story, 'overnight-strikes-18-19-march').locator('.tolls').first()
  await expect(tolls).toBeInViewport()
  await expect(tolls).toContainText(/\d+ killed[^]*according to/)
  expect(presses.count).toBeLessThanOrEqual(2)
})
