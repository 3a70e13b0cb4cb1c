import { EVENTS, expect, test } from './page.ts'
import { expectNoJump, watchShifts } from './shifts.ts'

test('the guided path starts, goes on, goes back and is left', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const start = page.getByRole('button', { name: /^Take the tour:/ })
  // On a phone too it is seen beside what else folds behind a button.
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(start).toBeInViewport({ ratio: 1 })
  await page.setViewportSize({ width: 1280, height: 800 })
  await start.click()
  const panel = page.getByRole('region', { name: 'Talks and strikes in ten steps' })
  await expect(panel).toContainText('Step 1 of 10')
  await expect(panel).toBeFocused()
  await story.expectParam('path', 'talks-and-strikes')
  await story.expectSelected('oval-office-clash')
  await expect(panel.getByRole('button', { name: 'Previous step' })).toBeDisabled()
  await panel.getByRole('button', { name: 'Next step' }).click()
  await story.expectParam('step', '2')
  await expect(panel).toContainText('Step 2 of')
  const second = story.params.get('event')
  await panel.getByRole('button', { name: 'Previous step' }).click()
  await story.expectSelected('oval-office-clash')
  expect(second).not.toBe('oval-office-clash')
  await panel.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(panel).toHaveCount(0)
  await story.expectParam('path', null)
  await story.expectParam('step', null)
})

test('a link opens a step with its text, its event and its time', async ({ story }) => {
  const { page } = story
  await story.openLive('?path=two-calls&step=3')
  const panel = page.getByRole('region', { name: 'The week of two calls' })
  await expect(panel.getByRole('heading')).toHaveText('The first call')
  await expect(story.title('trump-putin-call')).toHaveAttribute('aria-current', 'true')
  expect((await story.listed()).length).toBeLessThan(EVENTS)
})

test('a step is told to those who cannot see it', async ({ story }) => {
  const { page } = story
  await story.openLive('?path=two-calls&step=3')
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect(page.locator('#status')).toHaveText(/Selected: /)
})

test('the last step leads no further', async ({ story }) => {
  const { page } = story
  await story.openLive('?path=two-calls&step=99')
  await expect(page.getByRole('button', { name: 'Next step' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Previous step' })).toBeEnabled()
})

test('on a phone a link to a step shows map and step at once, and the next step stays in their place', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 320, height: 640 })
  await watchShifts(page)
  await story.openLive('?path=two-calls&step=2')
  const step = page.locator('.step')
  const next = page.getByRole('button', { name: 'Next step' })
  await expect(next).toBeInViewport({ ratio: 1 })
  await expect(story.maps.locator('visible=true')).toBeInViewport({ ratio: 0.99 })
  await expectNoJump(page)
  await next.click()
  await expect(step.locator('h2')).toHaveText('The first call')
  await expect(story.title('trump-putin-call')).toHaveAttribute('aria-current', 'true')
  await expect(story.maps.locator('visible=true')).toBeInViewport({ ratio: 0.99 })
  await expect(step.locator('h2')).toBeInViewport()
})

test('a step without a line has no empty line', async ({ story }) => {
  await story.openLive('?path=own&step=1&own=1/Mine/trump-putin-call/The%20call/')
  const step = story.page.locator('.step')
  await expect(step.getByRole('heading')).toHaveText('The call')
  await expect(step.locator('p:empty')).toHaveCount(0)
  await story.openLive('?path=own&step=1&own=1/Mine/trump-putin-call/The%20call/A%20line.')
  await expect(step.getByText('A line.')).toBeVisible()
})
