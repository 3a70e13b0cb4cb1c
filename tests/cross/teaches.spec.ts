import { curatedEvents } from '../browser/page.ts'
import { expect, test } from './fixture.ts'

test('a lesson goes on by keys, the map flies along, and a second window follows', async ({
  story,
  driver,
}) => {
  await driver.open(`${story.address}?mode=present&path=two-calls&step=3`)
  await story.expectText('.present-title', /./)
  const title = await story.text('.present-title')
  await driver.press('PageDown')
  await expect.poll(() => story.text('.present-title')).not.toBe(title)
  await story.expectParam('step', '4')
  await driver.press('n')
  await expect.poll(() => driver.windows()).toBe(2)
  await driver.toWindow(1)
  await story.expectText('.desk-status', /^In step/)
  const desk = await story.text('.desk h2')
  await driver.toWindow(0)
  await driver.press('PageDown')
  await driver.toWindow(1)
  await expect.poll(() => story.text('.desk h2')).not.toBe(desk)
  await driver.toWindow(0)
})

test('before a class the map fills its room, and the place of the step is in it', async ({
  story,
  driver,
}) => {
  await driver.open(`${story.address}?mode=present&path=two-calls&step=5`)
  await story.until(() => {
    const room = document.querySelector('.map-section')?.getBoundingClientRect()
    const map = document.querySelector('#map')?.getBoundingClientRect()
    const names = [...document.querySelectorAll('#map .map-label')]
    const name = names.find((one) => one.textContent === 'Kyiv Oblast')?.getBoundingClientRect()
    if (!room || !map || !name) return false
    const fills = Math.abs(map.width - room.width) < 2
    return fills && name.left > room.left + 50 && name.bottom < room.bottom && name.top > room.top
  })
})

test('an activity is played to its result', async ({ story, driver }) => {
  await driver.open(`${story.address}?mode=activity&activity=order&seed=4821&n=5`)
  await story.expectText('.activity-page h1', /^Put in order/)
  await story.until(() => document.querySelectorAll('.order-item').length === 5)
  await story.click('.activity-page button', 'Check')
  await story.until(() => document.querySelector('.activity-result') !== null)
})

test('an event that a key moves in the order keeps the focus on its button', async ({
  story,
  driver,
}) => {
  await driver.open(`${story.address}?mode=activity&activity=order&seed=4821&size=4`)
  await story.until(() => document.querySelectorAll('.order-item').length > 3)
  const first = await driver.run(() => {
    const later = document.querySelector<HTMLElement>('.order-moves button:last-child')
    later?.focus()
    return later?.ariaLabel ?? ''
  })
  for (const place of [2, 3]) {
    await driver.press('Enter')
    await story.expectText(
      '.activity-page [role="status"]:not(:empty)',
      new RegExp(`: now ${place} of`),
    )
    expect(await driver.run(() => document.activeElement?.ariaLabel)).toBe(first)
  }
})

test('the handout has map, timeline and every event', async ({ story, driver }) => {
  await driver.open(`${story.address}?mode=handout`)
  await story.until(() => document.querySelector('.handout-foot') !== null)
  await story.until(() => document.querySelector('.handout-timeline svg') !== null)
  const text = await driver.run(() => document.body.textContent)
  expect(curatedEvents().filter(({ title }) => !text.includes(title))).toEqual([])
})
