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

for (const { file, query, ask, told } of PARTS)
  test(`${file}: where it does not come, that is said, and the document is there`, async ({
    story,
  }) => {
    const { page } = story
    story.allow(/console: Failed to load|dynamically imported|Unexpected|MIME type|module script/)
    for (const [how, answer] of Object.entries(ANSWERS)) {
      const asked = page.waitForRequest(new RegExp(`/assets/${file}`))
      await page.unrouteAll()
      await page.route(new RegExp(`/assets/${file}`), (route) => route.fulfill(answer))
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
