import { expect, test, withoutGl } from './page.ts'

test('the time of a lesson goes on evenly, whatever the clock of the device is set to', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await page.addInitScript(() => {
    const now = Date.now.bind(Date)
    Object.assign(window, { set: 0 })
    Date.now = () => now() + (window as unknown as { set: number }).set
  })
  await story.open('?mode=present&path=two-calls')
  for (const [set, second] of [
    [3_600_000, 1],
    [-3_600_000, 3],
  ] as const) {
    await page.evaluate((by) => Object.assign(window, { set: by }), set)
    await expect(page.locator('.present-tools')).toHaveText(new RegExp(`\\D0:0[${second}-9]`))
  }
})
