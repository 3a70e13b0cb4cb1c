import { violationsInBoth } from './axe.ts'
import { curatedEvents, expect, test } from './page.ts'

const LONGEST = 'overnight-strikes-18-19-march'

test('an event’s page is read in full without scripts, and asks for nothing but its icon', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`events/${LONGEST}/`)
  const event = curatedEvents().find(({ id }) => id === LONGEST)
  for (const claim of event?.claims ?? [])
    await expect(page.getByText(claim.text).first()).toBeVisible()
  await expect(page.locator('.sources a').first()).toBeVisible()
  await expect(page.getByRole('img', { name: /^Map: / })).toBeVisible()
  expect(asked.filter((path) => !path.endsWith('favicon.svg'))).toHaveLength(1)
  await context.close()
})

test('an event’s page opens its event in the graphic', async ({ story }) => {
  await story.page.goto('events/jeddah-talks/')
  await story.page.getByRole('link', { name: 'See it on the map and timeline' }).click()
  await story.page.locator('html.is-live').waitFor({ state: 'attached' })
  await story.expectSelected('jeddah-talks')
})

test('the next event’s page is one link away, and the way back another', async ({ story }) => {
  const [first, second] = curatedEvents()
  await story.page.goto(`events/${first?.id}/`)
  await story.page.locator('a[rel=next]').click()
  await expect(story.page.getByRole('heading', { level: 1 })).toHaveText(second?.title ?? '')
  await story.page.locator('a[rel=prev]').click()
  await expect(story.page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '')
})

test('axe finds nothing wrong with an event’s page, light or dark, at 320 px, and nothing is cut', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`events/${LONGEST}/`)
  expect(await violationsInBoth(story)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

for (const [old, now] of [
  ['event/jeddah-talks.html', '/truceline/events/jeddah-talks/'],
  ['some/where/else?event=jeddah-talks', '/truceline/?event=jeddah-talks'],
] as const)
  test(`the old link ${old} opens`, async ({ story }) => {
    story.allow(/status of 404/)
    await story.page.goto(old)
    await expect.poll(() => story.page.url()).toContain(now)
    await expect(
      story.page.getByRole('heading', { name: /Jeddah: Ukraine ready/ }).first(),
    ).toBeVisible()
  })

test('an address that says nothing gets a page whose links all lead somewhere', async ({
  story,
}) => {
  story.allow(/status of 404/)
  const { page } = story
  await page.goto('deep/down/there/is/nothing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page at this address/)
  await expect(page.locator('a[href^="/truceline/events/"]')).toHaveCount(curatedEvents().length)
  await page.locator('a[data-path=""]').click()
  await expect(page.locator('#events')).toBeVisible()
})
