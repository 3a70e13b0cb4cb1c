import { expect, test, withoutGl } from './page.ts'

/** Digits of other scripts. */
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u

for (const locale of ['ar-SA', 'fa-IR', 'th-TH'])
  test.describe(locale, () => {
    test.use({ locale })

    test('dates and digits are those of the story, and links are plain', async ({ story }) => {
      const { page } = story
      await withoutGl(page)
      await story.openLive()
      const field = page.locator('#timebar .date input').first()
      await field.fill('10 March 2025')
      await field.press('Enter')
      await story.expectParam('until', /^2025-03-1[01]/)
      await expect(field).toHaveValue(/10 March/)
      await expect(story.slider).toHaveAttribute('aria-valuetext', /10 March/)
      await page.locator('#timebar .date > .button').first().click()
      await expect(page.getByRole('dialog').or(page.locator('.calendar')).first()).toContainText(
        'March 2025',
      )
      const told = await page.evaluate(() => document.body.innerText + decodeURI(location.href))
      expect(FOREIGN_DIGIT.exec(told)).toBeNull()
      expect(told).not.toMatch(/\b(?:2568|1403|1446)\b/)
    })
  })
