import { dense, openHandout, textsOf } from './handoutSheet.ts'
import { expect, test, type StoryPage } from './page.ts'
import { bottomsOf, pagesOf } from './pdf.ts'

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
  // Counted in the frame after the last change of the sheet, and told in the next.
  await page.evaluate(
    () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))),
  )
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
    expect(printed.estimate).toBe(printed.pages.length)
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
    expect(estimate).toBe(pages.length)
    const starts = titles.map((title) => pages.findIndex((page) => page.includes(dense(title))))
    expect(new Set(starts).size).toBe(titles.length)
    // Head, pictures and key are on one page, so none between them and the first event is half empty.
    expect(starts[0]).toBe(1)
    for (const [at, start] of starts.entries())
      expect(pages.slice(start, starts[at + 1]).join('')).toContain('Sources')
  }
})

test('everything: the whole of the tour, filled from page to page', async ({ story }) => {
  test.slow()
  await choose(story, 'Everything')
  for (const printed of await print(story)) {
    expect(printed.pages.length).toBeLessThan(18)
    expect(printed.estimate).toBe(printed.pages.length)
    expect(halfEmpty(printed)).toEqual([])
  }
})

for (const query of [
  '&kind=call',
  '&include=map,timeline,claims,sources&kind=call',
  `&include=map,timeline,claims,sources&kind=call${LESSON}`,
  '&include=titles',
])
  test(`the number of pages of ${query} is told before it is printed`, async ({ story }) => {
    // On a phone as well: rules for narrow windows do not hold on paper.
    await story.page.setViewportSize({ width: 390, height: 844 })
    await openHandout(story, query)
    if (!query.includes('titles'))
      await expect(story.page.locator('.handout-map img')).toBeVisible()
    for (const printed of await print(story)) {
      expect(printed.estimate).toBe(printed.pages.length)
      expect(halfEmpty(printed)).toEqual([])
    }
  })

test('so many summaries as do not fit on four pages are not called four pages', async ({
  story,
}) => {
  await openHandout(story)
  const presets = story.page.locator('.handout-presets')
  await expect(presets).toContainText('Summaries')
  await expect(presets).not.toContainText('Four pages')
})

test('a worksheet has the margins of the handout, and leaves none behind', async ({ story }) => {
  const { page } = story
  await story.open('?mode=activity&activity=order&seed=4821&n=7&sheet=questions')
  await expect(page.locator('.activity-sheet')).toBeVisible()
  const [first = ''] = (await pagesOf(await page.pdf({ format: 'A4' }))).map(dense)
  expect(first).toMatch(/Page1\/\d/)
  expect(first).toContain('/truceline/')
  await page.getByRole('button', { name: 'Back to the map' }).click()
  await expect(page.locator('.activity-page')).toHaveCount(0)
  const left = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].filter((rule) => rule instanceof CSSPageRule),
    ),
  )
  expect(left).toHaveLength(0)
})
