import { expect, test } from './fixture.ts'

test.use({ lessMotion: true })

test('who asked for less motion gets none', async ({ story, driver }) => {
  await story.open('?path=two-calls&step=2')
  expect(await driver.run(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true)
  await story.click('button', 'Next step')
  await story.expectParam('step', '3')
  expect(await driver.run(() => document.getAnimations().length)).toBe(0)
})

test('on a page from right to left, time still runs from left to right', async ({
  story,
  driver,
}) => {
  await story.open('?until=2025-03-05')
  await driver.run(() => {
    document.documentElement.dir = 'rtl'
  })
  const place = () => {
    const box = document.querySelector('#timeline')?.getBoundingClientRect()
    const line = document.querySelector('#timeline .playhead, #timeline .now')
    return { at: line?.getBoundingClientRect().x ?? -1, middle: box ? box.x + box.width / 2 : -1 }
  }
  await expect
    .poll(async () => {
      const { at, middle } = await driver.run(place)
      return at > 0 && at < middle
    })
    .toBe(true)
})
