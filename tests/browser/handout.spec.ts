import { violations } from './axe.ts'
import { curatedAddresses, curatedEvents, EVENTS, expect, sideways, test } from './page.ts'
import { dense, openHandout, textsOf } from './handoutSheet.ts'
import { pagesOf } from './pdf.ts'

/** How many pages the handout of the story may have: the fonts of a system move it by a few. */
const PAGES = { least: 24, most: 65 } as const

/** Every whole number in a list such as "1–3, 7". */
function numbersIn(text: string): number[] {
  return text.split(/, ?/).flatMap((part) => {
    const [first = 0, last = first] = part.split('–').map(Number)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

const ALL = curatedEvents().map((_, index) => index + 1)
const inOrder = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b)

/** The pages, from 0, on which a card begins and ends: its last line has its address. */
function placeOf(pages: readonly string[], id: string, heading: string) {
  const last = pages.findIndex((page) => page.includes(`events/${id}/`))
  const first = pages.findIndex((page) => page.includes(dense(heading)))
  return { first, last }
}

const endsWith = (title: string): RegExp =>
  new RegExp(`${dense(title).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)

async function expectWhole(pdf: Buffer, format: string): Promise<void> {
  const pages = (await pagesOf(pdf)).map(dense)
  expect(pages.length, format).toBeGreaterThan(PAGES.least)
  expect(pages.length, format).toBeLessThan(PAGES.most)
  for (const [index, page] of pages.entries()) {
    expect(page, format).toContain(`Page${index + 1}/${pages.length}`)
    expect(page.length, `${format}, page ${index + 1}`).toBeGreaterThan(250)
  }
  for (const [index, { id, title, claims }] of curatedEvents().entries()) {
    const { first, last } = placeOf(pages, id, `${index + 1} ${title}`)
    const own = pages.slice(first, last + 1)
    expect(own.length, `${format}: pages of ${id}`).toBeGreaterThan(0)
    // A card breaks between its claims, and no claim does.
    expect(own.length, `${format}: pages of ${id}`).toBeLessThan(4)
    const cut = claims.filter(({ text }) => !own.some((page) => page.includes(dense(text))))
    expect(cut, `${format}: missing or cut`).toEqual([])
    // A title takes along what comes after it: a page does not end with one.
    expect(own[0]?.split(`Page${first + 1}/`)[0], `${format}: ${id}`).not.toMatch(endsWith(title))
  }
  const whole = pages.join('')
  expect(curatedAddresses().filter((address) => !whole.includes(address))).toEqual([])
}

for (const format of ['A4', 'Letter'])
  test(`on ${format} no page is empty, no card is cut, and every source is there`, async ({
    story,
  }) => {
    // Some 35 pages are written, and read again.
    test.slow()
    await openHandout(story)
    await expect(story.page.locator('.handout-map img')).toBeVisible()
    await expectWhole(await story.page.pdf({ format }), format)
  })

test('key and timeline carry the number of each event and no other, the map those that have room', async ({
  story,
}) => {
  await openHandout(story, '&include=map,timeline')
  const { page } = story
  await expect(page.locator('.handout-map img')).toBeVisible()
  const key = (await textsOf(page, '.handout-key b')).flatMap(numbersIn)
  expect(inOrder(key)).toEqual(ALL)
  const axis = (await textsOf(page, '.handout-timeline .mark .label')).flatMap(numbersIn)
  expect(axis.toSorted((a, b) => a - b)).toEqual(ALL)
  const picture = decodeURIComponent(
    (await page.locator('.handout-map img').getAttribute('src')) ?? '',
  )
  const onMap = [...picture.matchAll(/font-weight="700">([\d–, ]+?),?</g)]
  const written = new Set(onMap.flatMap(([, list = '']) => numbersIn(list)))
  expect([...written].filter((number) => !key.includes(number))).toEqual([])
  expect(written.size).toBeGreaterThan(ALL.length * 0.8)
})

test('from the menu: parts and events are chosen, the address says which, and the way back leaves no trace', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?kind=call')
  const shown = await story.listed()
  await page.locator('summary', { hasText: /^More$/ }).click()
  const guide = page.getByRole('link', { name: 'Teach with it' })
  expect((await page.request.get((await guide.getAttribute('href')) ?? '-')).ok()).toBe(true)
  await page.getByRole('button', { name: 'Handout', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What to print' })).toBeFocused()
  const events = page.locator('.handout-event')
  await expect(events).toHaveCount(shown.length)
  await page.getByRole('checkbox', { name: 'Map', exact: true }).uncheck()
  await expect(page.locator('.handout-map')).toHaveCount(0)
  await story.expectParam('include', /^timeline,/)
  await page.getByRole('combobox').selectOption({ label: 'Tour: The week of two calls' })
  await expect(page.locator('.handout-step')).toHaveCount(await events.count())
  await story.expectParam('scope', 'path')
  await page.getByRole('combobox').selectOption({ label: `All: ${EVENTS} events` })
  await expect(events).toHaveCount(EVENTS)
  await page.getByRole('button', { name: 'Back to the map' }).click()
  await expect(page.locator('.handout')).toHaveCount(0)
  await expect(page.locator('summary', { hasText: /^More$/ })).toBeFocused()
  await story.expectParam('mode', null)
  expect([...story.params.keys()]).toEqual(['kind'])
  expect(await story.listed()).toEqual(shown)
  const pageRules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].filter((rule) => rule instanceof CSSPageRule),
    ),
  )
  expect(pageRules).toHaveLength(0)
})

test('as known on a day, nothing later is printed, and no word written from the end', async ({
  story,
}) => {
  await openHandout(story, '&known=2025-03-12')
  const { page } = story
  const titles = await textsOf(page, '.handout-event h3')
  expect(titles.length).toBeGreaterThan(5)
  expect(titles.length).toBeLessThan(EVENTS / 2)
  await expect(page.locator('.handout-head .dek')).toHaveCount(0)
  const late = curatedEvents().at(-1)?.title ?? '-'
  await expect(page.locator('.handout-sheet')).not.toContainText(late)
})

test('where the words of the events do not come, a line says so and the page can be gone back to', async ({
  story,
}) => {
  story.allow(/status of 404|Failed to fetch dynamically/)
  const { page } = story
  await page.route('**/assets/whole-*.json', (route) => route.fulfill({ status: 404 }))
  await story.open('?mode=handout')
  await expect(page.locator('.handout-state')).toHaveText(/could not be loaded/)
  await page.getByRole('button', { name: 'Back to the map' }).click()
  await expect(story.map).toBeVisible()
})

test('axe finds nothing wrong with it on a phone in the dark, nothing is cut, and targets are large enough', async ({
  story,
}) => {
  const { page } = story
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 320, height: 640 })
  await openHandout(story, '&kind=call')
  expect(await violations(story)).toEqual([])
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  const small = await page
    .locator('.handout-tools :is(button, select, label)')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent),
    )
  expect(small).toEqual([])
})
