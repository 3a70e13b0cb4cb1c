import type { Page } from '@playwright/test'
import { expect, OFTEN, test } from './page.ts'

const STORY = 'Talks and strikes: Russia, Ukraine and the United States in March 2025'

const VIEWS: Readonly<Record<string, string>> = {
  './': STORY,
  '?mode=embed': STORY,
  '?event=jeddah-talks': 'Jeddah: ',
  '?q=truce': '“truce” · ',
  '?mode=present&path=two-calls': 'The week of two calls · Lesson · ',
  '?mode=presenter&path=two-calls': 'The week of two calls · Presenter notes · ',
  '?mode=handout': 'Handout · ',
  '?mode=build': 'Your own tour · ',
  '?mode=activity': 'Class activities · ',
  '?mode=activity&activity=order': 'Put in order · ',
  'events/jeddah-talks/': '',
  'teaching/': '',
  'corrections/': '',
}

/** Headings of the first level that can be come to: what is behind a dialog cannot. */
function mainHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(document.querySelector('dialog:modal') ?? document).querySelectorAll('h1')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
      .map((one) => one.textContent ?? ''),
  )
}

for (const [address, begins] of Object.entries(VIEWS))
  test(`${address} has a title that says what it shows, and one main heading`, async ({ page }) => {
    await page.goto(address)
    await expect.poll(() => page.title(), OFTEN).toMatch(new RegExp(`^(?=${begins}).*${STORY}$`))
    await expect.poll(() => mainHeadings(page), OFTEN).toHaveLength(1)
  })

test('the title follows what is chosen, and comes back with it', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await story.title('jeddah-talks').click()
  await expect(page).toHaveTitle(new RegExp(` · ${STORY}$`))
  await page.goBack()
  await expect(page).toHaveTitle(STORY)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  for (const address of ['./', 'events/jeddah-talks/', 'teaching/', 'corrections/'])
    test(`${address} has a title and one main heading`, async ({ page }) => {
      await page.goto(address)
      await expect(page).toHaveTitle(new RegExp(`${STORY}$`))
      await expect(page.locator('h1')).toHaveCount(1)
    })
})
