import type { Page } from '@playwright/test'
import { curatedEvents, expect, test } from './page.ts'

/** What must be there of a page whose scripts cannot run. */
async function isReadable(page: Page): Promise<void> {
  await expect(page.locator('#stopped')).toContainText('The text below is complete')
  await expect(page.locator('html.is-live')).toHaveCount(0)
  await expect(page.locator('#events article')).toHaveCount(curatedEvents().length)
  const first = page.locator('#events article').first()
  await first.locator('details summary').first().click()
  await expect(first.locator('details').first()).toHaveAttribute('open', '')
}

test('a browser that lacks a method that the scripts need shows the page as without them', async ({
  page,
  story,
}) => {
  story.allow(/toSorted/)
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted')
  })
  await page.goto('./')
  await isReadable(page)
})

for (const link of ['./', './?mode=present&path=two-calls', './?mode=embed'])
  test(`a browser that cannot read the scripts shows the page as without them: ${link}`, async ({
    page,
    story,
  }) => {
    story.allow(/Unexpected|Invalid/)
    await page.route('**/assets/index-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'of the future { }' }),
    )
    await page.goto(link)
    await isReadable(page)
  })
