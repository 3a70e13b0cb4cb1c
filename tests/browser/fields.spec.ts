import { expect, test, type StoryPage } from './page.ts'

const TYPED = 'input:not([type="radio"], [type="checkbox"], [type="range"]), select, textarea'

/** Fields whose type an iPhone would enlarge the page for. */
async function smallFields({ page }: StoryPage): Promise<string[]> {
  const fields = page.locator(TYPED)
  await expect(fields.first()).toBeAttached()
  return fields.evaluateAll((all) =>
    all
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map((one) => `${one.tagName} ${one.id} ${one.className} ${one.getAttribute('aria-label')}`),
  )
}

test.describe('on a phone, no field has type under 16 px', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const query of [
    '',
    '?known=2025-03-18',
    '?mode=handout',
    '?mode=activity',
    '?mode=activity&activity=order',
    '?mode=activity&activity=speaker',
    '?mode=build',
  ])
    test(query || 'the page', async ({ story }) => {
      const { page } = story
      await story.open(query)
      await page.keyboard.press('Shift')
      expect(await smallFields(story)).toEqual([])
    })

  test('the page with all its panels, and the dialog to share', async ({ story }) => {
    const { page } = story
    await story.openLive()
    await page.getByRole('button', { name: 'Search and filter' }).click()
    await page.getByRole('button', { name: 'Share' }).first().click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.locator(TYPED).first()).toBeVisible()
    const steps = await dialog.getByRole('tab').or(dialog.locator('summary')).all()
    for (const step of steps) {
      await step.click()
      expect(await smallFields(story)).toEqual([])
    }
    expect(await smallFields(story)).toEqual([])
  })
})
