import type { Locator } from '@playwright/test'
import { EVENTS, expect, test, type StoryPage } from './page.ts'

const EVENT = 'jeddah-talks'
const OTHER = 'paris-summit'

async function clickMark({ page }: StoryPage, event: string): Promise<void> {
  const glyph = page.locator(`#timeline .mark[data-event="${event}"] .glyph`)
  const box = await glyph.boundingBox()
  if (!box) throw new Error(`The timeline has no mark for ${event}`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** A mark of one event, which a press selects, or of several, which a press opens. */
function mapMark({ map }: StoryPage, holds: 'one' | 'several'): Locator {
  const marks = map.locator('button[data-mark]:not([data-mark="unplaced"])')
  const several = marks.and(map.locator('[aria-expanded]'))
  return holds === 'several' ? several : marks.and(map.locator(':not([aria-expanded])'))
}

test('a click on a title selects its event everywhere', async ({ story }) => {
  await story.open()
  await story.expectNoneSelected()
  await story.title(EVENT).click()
  await story.expectSelected(EVENT)
  await expect(story.page.locator(`#${EVENT} .sources`)).toBeVisible()
  await expect(story.maps.locator('[data-mark][aria-current="true"]')).toHaveCount(1)
})

test('a title with a modifier key stays a link', async ({ story, context }) => {
  await story.open()
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    story.title(EVENT).click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(opened.locator(`#${EVENT} h3 a`)).toHaveAttribute('aria-current', 'true')
  await story.expectNoneSelected()
})

test('a press on a mark of the timeline selects its event everywhere', async ({ story }) => {
  await story.open()
  await clickMark(story, 'trump-putin-call')
  await story.expectSelected('trump-putin-call')
})

test('a press on a mark of the map selects its event everywhere', async ({ story }) => {
  await story.open()
  const mark = mapMark(story, 'one').first()
  const name = (await mark.getAttribute('aria-label')) ?? ''
  await mark.click()
  await story.expectParam('event', /./)
  const event = story.params.get('event') ?? ''
  await story.expectSelected(event)
  expect(name).toContain(await story.title(event).textContent())
  // An event of several places is marked at each of them.
  const marked = story.map.locator('[data-mark][aria-current="true"]')
  await expect(marked.first()).toBeVisible()
  const title = (await story.title(event).textContent()) ?? '?'
  for (const one of await marked.all()) {
    // A count is called by what it is made of, and lists its events.
    const isCount = (await one.getAttribute('aria-expanded')) !== null
    expect(isCount || (await one.getAttribute('aria-label'))?.includes(title)).toBe(true)
  }
})

/** By its id: once pressed the map may take it apart, and it is then no longer the first of several. */
async function crowdedMark(story: StoryPage): Promise<Locator> {
  const id = (await mapMark(story, 'several').first().getAttribute('data-mark')) ?? ''
  return story.map.locator(`[data-mark="${id}"]`)
}

test('a crowded mark opens its events in order of time, and one of them can be picked', async ({
  story,
}) => {
  await story.open()
  const mark = await crowdedMark(story)
  await mark.click()
  await expect(mark).toHaveAttribute('aria-expanded', 'true')
  const items = story.map.locator('.map-panel-item')
  const ids = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-event')))
  expect(ids.length).toBeGreaterThan(1)
  const order = await story.listed()
  expect(ids).toEqual(order.filter((id) => ids.includes(id)))
  await items.nth(1).click()
  await story.expectSelected(ids[1] ?? '')
  await expect(items.nth(1)).toHaveAttribute('aria-current', 'true')
})

test('the list of a crowded mark opens, moves and closes by keyboard', async ({ story }) => {
  const { page } = story
  await story.open()
  const mark = await crowdedMark(story)
  await mark.focus()
  await page.keyboard.press('Enter')
  const items = story.map.locator('.map-panel-item')
  await expect(items.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(items.nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(items).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('Back and Forward go through what was selected', async ({ story }) => {
  const { page } = story
  await story.open()
  await story.title(EVENT).click()
  await story.expectSelected(EVENT)
  await story.title(OTHER).click()
  await story.expectSelected(OTHER)
  await page.goBack()
  await story.expectSelected(EVENT)
  await page.goBack()
  await story.expectNoneSelected()
  await page.goForward()
  await story.expectSelected(EVENT)
})

test('a link opens its event, in view and unfolded', async ({ story }) => {
  await story.open(`?event=${OTHER}`)
  await story.expectSelected(OTHER)
  await expect(story.title(OTHER)).toBeInViewport()
  await expect(story.page.locator(`#${OTHER} .sources`)).toBeVisible()
})

test('a link whose parts are unknown opens with a notice and no error', async ({ story }) => {
  const { page } = story
  await story.openLive('?event=no-such-event&kind=nonsense&until=yesterday&map=1,2&path=none&v=x')
  await expect(page.getByText('Part of the link could not be read')).toBeVisible()
  expect(await story.counted()).toBe(EVENTS)
  await page.getByText('Part of the link could not be read').click()
  await expect(page.getByText('“event=no-such-event”')).toBeVisible()
  await expect(page.getByText('“until=yesterday”')).toBeVisible()
})

test('the notice about a link needs no sign of life from the reader', async ({ story }) => {
  await story.open('?event=no-such-event')
  await expect(story.page.getByText('Part of the link could not be read')).toBeVisible()
})

test('what others add to a link stays in it', async ({ story }) => {
  await story.open('?utm_source=newsletter')
  await story.title(EVENT).click()
  await story.expectParam('event', EVENT)
  await story.expectParam('utm_source', 'newsletter')
})

test('a link between events selects where it leads', async ({ story }) => {
  const { page } = story
  await story.open(`?event=${EVENT}`)
  const related = page.locator(`#${EVENT} .related a`).first()
  const to = ((await related.getAttribute('href')) ?? '').replace(/^.*#/, '')
  await related.click()
  await story.expectSelected(to)
})
