import { expect, test, type StoryPage } from './page.ts'

interface Part {
  /** How the name of its file begins. */
  readonly file: string
  readonly query: string
  /** Asks for it, where the link alone does not. */
  readonly ask?: (story: StoryPage) => Promise<void>
  /** What it says, where that is not the line for all parts. */
  readonly told?: RegExp
}

const PARTS: readonly Part[] = [
  { file: 'openLesson', query: '?mode=present&path=two-calls' },
  { file: 'openHandout', query: '?mode=handout' },
  { file: 'ActivityPage', query: '?mode=activity' },
  { file: 'pathBuilder', query: '?mode=build' },
  {
    file: 'known',
    query: '?known=2025-03-18',
    told: /The dates on which things became known/,
  },
  {
    file: 'whole',
    query: '?mode=handout',
    told: /The text of the events could not be loaded/,
  },
  {
    file: 'ShareDialog',
    query: '',
    ask: ({ page }) => page.getByRole('button', { name: 'Share' }).first().click(),
  },
  {
    file: 'Calendar',
    query: '',
    ask: ({ page }) => page.locator('#timebar .date > .button').first().click(),
  },
  {
    file: 'compareDialog',
    query: '?event=trump-putin-call',
    ask: ({ page }) => page.locator('#trump-putin-call .pair a').first().click(),
  },
]

/** How a host, a filter or a broken line answers. */
const ANSWERS = {
  'not there': { status: 404, body: '' },
  'out of order': { status: 503, body: '' },
  'a page in its place': { status: 200, contentType: 'text/html', body: '<p>Sign in</p>' },
  'half of it': { status: 200, contentType: 'text/javascript', body: '{"a":' },
} as const

/** The first count of the map: a press opens its list. */
const pressCount = ({ map }: StoryPage): Promise<void> =>
  map.locator('button[data-mark][aria-expanded]').first().click()

/** What comes without a name in the address: with the page, or by a press. */
const SILENT: readonly Part[] = [
  { file: 'later', query: '' },
  { file: 'createOver', query: '' },
  { file: 'openLists', query: '', ask: pressCount },
  // The panel that both of them open.
  { file: 'sheet', query: '', ask: pressCount },
]

for (const { file, query, ask } of SILENT)
  test(`${file}: where it is not there, that is said, with the button that mends it`, async ({
    story,
  }) => {
    const { page } = story
    story.allow(/Failed to load|dynamically imported/)
    await page.route(new RegExp(`/assets/${file}-`), (route) => route.fulfill(ANSWERS['not there']))
    await story.openLive(query)
    await ask?.(story)
    const line = page.locator('#stopped')
    await expect(line).toBeVisible()
    await page.unrouteAll()
    await line.getByRole('button', { name: 'Reload the page' }).click()
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await expect(line).toBeHidden()
  })

/** Lines of a part's own have the button as well. */
const OWN_LINES: readonly (Part & { readonly line: string })[] = [
  { file: 'whole', query: '?mode=handout', line: '.handout-state' },
  {
    file: 'citable',
    query: '?event=trump-putin-call',
    line: '.card-panel [role="status"]',
    ask: ({ page }) => page.locator('#trump-putin-call .cite > summary').click(),
  },
  {
    file: 'pathBuilder',
    query: '?mode=present&path=two-calls',
    line: '.present-notice',
    ask: async ({ page }) => {
      await expect(page.locator('.present-title')).toBeVisible()
      await page.keyboard.press('p')
    },
  },
]

for (const { file, query, ask, line } of OWN_LINES)
  test(`${file}: the line in its place has the button that mends it`, async ({ story }) => {
    const { page } = story
    story.allow(/Failed to load|dynamically imported/)
    await page.route(new RegExp(`/assets/${file}-`), (route) => route.fulfill(ANSWERS['not there']))
    await story.open(query)
    await ask?.(story)
    const button = page.locator(line).getByRole('button', { name: 'Reload the page' })
    const loading = page.waitForEvent('load')
    await button.click()
    await loading
  })

test('what is asked for and never comes is said to be awaited, and then to be missing', async ({
  story,
}) => {
  const { page } = story
  const [awaited, stopped] = [page.locator('#awaited'), page.locator('#stopped')]
  await page.clock.install()
  const never = [
    {
      file: 'citable',
      query: '?event=trump-putin-call',
      ask: ({ page: on }: StoryPage) => on.locator('#trump-putin-call .cite > summary').click(),
    },
    ...PARTS.filter(({ file }) => !file.startsWith('whole')),
    { file: 'searchable', query: '?q=drones' },
    { file: 'createOver', query: '' },
    { file: 'openLists', query: '', ask: pressCount },
  ]
  for (const { file, query, ask } of never) {
    await page.unrouteAll()
    await page.route(new RegExp(`/assets/${file}-`), () => {})
    const asked = page.waitForRequest(new RegExp(`/assets/${file}-`))
    await story.open(query)
    await page.keyboard.press('Shift')
    if (ask && file !== 'openLists') await story.wake()
    await ask?.(story)
    await asked
    await expect(awaited).toBeHidden()
    await page.clock.fastForward(5000)
    await expect(awaited, file).toBeVisible()
    await page.clock.fastForward(30_000)
    // A file has an end of its own, and with it the line of the part that waits for it.
    const told = file === 'citable' ? page.locator('.card-panel [role="status"]') : stopped
    await expect(told, file).toBeVisible()
    await expect(awaited, file).toBeHidden()
  }
  // Wherever the reader is the line is seen, and nothing that has the focus is under it.
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
  await expect(stopped).toBeInViewport({ ratio: 1 })
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    const isCovered = await page.evaluate(() => {
      const line = document.getElementById('stopped')
      const at = document.activeElement?.getBoundingClientRect()
      const edge = line?.getBoundingClientRect().top ?? innerHeight
      return at !== undefined && !line?.contains(document.activeElement) && at.top >= edge
    })
    expect(isCovered).toBe(false)
  }
})

for (const { file, query, ask, told } of PARTS)
  test(`${file}: where it does not come, that is said, and the document is there`, async ({
    story,
  }) => {
    const { page } = story
    story.allow(/console: Failed to load|dynamically imported|Unexpected|MIME type|module script/)
    for (const [how, answer] of Object.entries(ANSWERS)) {
      const asked = page.waitForRequest(new RegExp(`/assets/${file}-`))
      await page.unrouteAll()
      await page.route(new RegExp(`/assets/${file}-`), (route) => route.fulfill(answer))
      await story.openLive(query).catch((error: unknown) => {
        // The handout covers the controls.
        if (!told) throw error
      })
      await ask?.(story)
      await asked
      await expect(
        page.getByText(told ?? /Part of this page could not be loaded/),
        how,
      ).toBeVisible()
    }
    await expect(page.locator('#events article')).not.toHaveCount(0)
  })
