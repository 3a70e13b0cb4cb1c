import { expect, test, type StoryPage } from './page.ts'

const EVENT = 'trump-tahnoun-dinner'
const NOTE = 'The growing UAE role is an inference of the Tampa Free Press'
const USE = 'the inference about the UAE’s role'
const NAME = 'Notes, and what each source was used for'

const card = ({ page }: StoryPage) => page.locator(`#${EVENT}`)
const way = (story: StoryPage) => card(story).getByRole('link', { name: NAME })
const fold = (story: StoryPage) => card(story).locator('details.more > summary')

/** Opens the notes by keyboard, as they stand when the page is new. */
async function openByKey(story: StoryPage): Promise<void> {
  await story.open(`?event=${EVENT}`)
  await way(story).focus()
  await story.page.keyboard.press('Enter')
}

test('notes open in the card by key, and close and open again without another request', async ({
  story,
}) => {
  const { page } = story
  await openByKey(story)
  await expect(fold(story)).toBeFocused()
  await expect(card(story).getByText(NOTE)).toBeVisible()
  await expect(card(story).getByText(USE)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(card(story).getByText(NOTE)).toBeHidden()
  await expect(card(story).getByText(USE)).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(card(story).getByText(NOTE)).toBeVisible()
  expect(story.requests.filter((url) => url.includes(`/events/${EVENT}/`))).toHaveLength(1)
  expect(new URL(page.url()).pathname).toBe('/truceline/')
})

test('notes that cannot be fetched are one link away, and the card says so', async ({ story }) => {
  const { page } = story
  story.allow(/net::ERR_FAILED/)
  await page.route('**/events/**', (route) => route.abort())
  await openByKey(story)
  await expect(card(story).locator('.more').getByRole('status')).toContainText(
    'could not be loaded',
  )
  await page.unroute('**/events/**')
  await way(story).click()
  await expect(page).toHaveURL(new RegExp(`/events/${EVENT}/#notes$`))
  await expect(page.getByText(NOTE)).toBeVisible()
})

test('on paper the open notes are there, and others have their address', async ({ story }) => {
  const { page } = story
  await openByKey(story)
  await expect(fold(story)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(card(story).getByText(NOTE)).toBeVisible()
  await expect(card(story).getByText(USE)).toBeVisible()
  const written = await page
    .locator('#jeddah-talks .more > a')
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(written).toMatch(/http:.*\/truceline\/events\/jeddah-talks\/"$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the notes are one link away', async ({ page, story }) => {
    await page.goto('./')
    await card(story).locator('summary').click()
    await way(story).click()
    await expect(page).toHaveURL(new RegExp(`/events/${EVENT}/#notes$`))
    await expect(page.getByText(NOTE)).toBeVisible()
    await expect(page.getByText(USE)).toBeVisible()
  })
})
