import { expect, test } from './page.ts'
import { expectNoJump, watchShifts } from './shifts.ts'

test.use({ viewport: { width: 768, height: 1024 } })

test('a tablet keeps the map above the card of an event, opened by link or by mark, without a jump', async ({
  story,
}) => {
  const { page } = story
  await watchShifts(page)
  await story.openLive('?event=trump-putin-call')
  await expect(story.title('trump-putin-call')).toBeInViewport()
  await expect(story.map).toBeInViewport({ ratio: 0.99 })
  await expectNoJump(page)
  await story.map.getByRole('button', { name: /^Tuapse/ }).click()
  await expect(story.title('tuapse-refinery-fire')).toBeInViewport()
  await expect(story.map).toBeInViewport({ ratio: 0.99 })
})

test('the menu of the timeline opens over the map of a tablet', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.locator('.axis-tools summary').click()
  const finer = page.locator('.axis-tools .panel button').first()
  await expect(finer).toBeVisible()
  // A click fails where something else lies over the button.
  await finer.click({ trial: true })
})
