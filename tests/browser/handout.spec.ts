import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import {
  curatedAddresses,
  curatedEvents,
  EVENTS,
  expect,
  sideways,
  test,
  type StoryPage,
} from './page.ts'
import { bottomsOf, pagesOf } from './pdf.ts'

async function openHandout(story: StoryPage, query = ''): Promise<void> {
  await story.open(`?mode=handout${query}`)
  await expect(story.page.locator('.handout-foot')).toBeVisible()
  await expect(story.page.locator('.handout-timeline svg')).toHaveCount(
    query.includes('include=') && !query.includes('timeline') ? 0 : 1,
  )
}

/** How many pages the handout of the story may have: the fonts of a system move it by a few. */
const PAGES = { least: 24, most: 65 } as const

/** Text as a machine compares it: lines break anywhere. */
const dense = (text: string): string => text.replace(/\s+/g, '')

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

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''))

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
  await page.route('**/assets/_virtual_whole-story-*.js', (route) => route.fulfill({ status: 404 }))
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

const LESSON = '&path=talks-and-strikes&scope=path'
const FORMATS = ['A4', 'Letter'] as const

interface Printed {
  readonly pages: readonly string[]
  readonly bottoms: readonly number[]
  readonly estimate: number
}

/** The handout on both sizes of paper, with the number of pages that it had announced. */
async function print({ page }: StoryPage): Promise<Printed[]> {
  await expect(page.locator('.handout-pages')).toHaveText(/^About \d+/)
  const said = (await page.locator('.handout-pages').textContent()) ?? ''
  const numbers = [...said.matchAll(/\d+(?= pages?\b| on Letter)/g)].map(([text]) => Number(text))
  const printed: Printed[] = []
  for (const [at, format] of FORMATS.entries()) {
    const pdf = await page.pdf({ format })
    const pages = (await pagesOf(pdf)).map(dense)
    const estimate = numbers[at] ?? numbers[0] ?? 0
    printed.push({ pages, bottoms: await bottomsOf(pdf), estimate })
  }
  return printed
}

/** Chooses a named handout of the lesson's tour. */
async function choose(story: StoryPage, name: string, query = LESSON): Promise<void> {
  await openHandout(story, query)
  const preset = story.page.getByRole('button', { name })
  await preset.click()
  await expect(preset).toHaveAttribute('aria-pressed', 'true')
  await expect(story.page.locator('.handout-map img')).toBeVisible()
}

/** Pages that end above their middle, but for the last. */
const halfEmpty = ({ bottoms }: Printed): number[] =>
  bottoms.slice(0, -1).flatMap((bottom, at) => (bottom < 0.5 ? [at + 1] : []))

test('four pages: map and timeline on the first, summaries of the tour, no page half empty', async ({
  story,
}) => {
  await choose(story, 'Four pages')
  await story.expectParam('include', 'map,timeline,summaries')
  for (const printed of await print(story)) {
    expect(printed.pages.length).toBeLessThanOrEqual(4)
    expect(Math.abs(printed.pages.length - printed.estimate)).toBeLessThanOrEqual(1)
    expect(halfEmpty(printed)).toEqual([])
    // A place on the map, and a lane of the timeline.
    expect(printed.pages[0]).toContain('Riyadh2,8')
    expect(printed.pages[0]).toContain('Fighting')
  }
})

test('one event per group: each begins a page and has its own sources', async ({ story }) => {
  test.slow()
  await choose(story, 'One event per group')
  await story.expectParam('pages', 'event')
  const titles = await textsOf(story.page, '.handout-event h3')
  for (const { pages, estimate } of await print(story)) {
    expect(Math.abs(pages.length - estimate)).toBeLessThanOrEqual(1)
    const starts = titles.map((title) => pages.findIndex((page) => page.includes(dense(title))))
    expect(new Set(starts).size).toBe(titles.length)
    for (const [at, start] of starts.entries())
      expect(pages.slice(start, starts[at + 1]).join('')).toContain('Sources')
  }
})

test('everything: the whole of the tour, filled from page to page', async ({ story }) => {
  test.slow()
  await choose(story, 'Everything')
  for (const printed of await print(story)) {
    expect(printed.pages.length).toBeLessThan(18)
    expect(Math.abs(printed.pages.length - printed.estimate)).toBeLessThanOrEqual(1)
    expect(halfEmpty(printed)).toEqual([])
  }
})

for (const query of [
  '&kind=call',
  '&include=map,timeline,claims,sources&kind=call',
  '&include=titles',
])
  test(`the number of pages of ${query} is told before it is printed`, async ({ story }) => {
    await openHandout(story, query)
    for (const { pages, estimate } of await print(story))
      expect(Math.abs(pages.length - estimate)).toBeLessThanOrEqual(1)
  })

test('so many summaries as do not fit on four pages are not called four pages', async ({
  story,
}) => {
  await openHandout(story)
  const presets = story.page.locator('.handout-presets')
  await expect(presets).toContainText('Summaries')
  await expect(presets).not.toContainText('Four pages')
})
