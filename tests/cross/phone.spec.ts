import { expect, test } from './fixture.ts'
import { Phone } from './phone.ts'

test('at 390 px an event opens by a press on its title, and nothing can be moved sideways', async ({
  driver,
  story,
}) => {
  const phone = new Phone(driver, story.address)
  await phone.open()
  await phone.press('#events h3 a', 'Trump and Zelenskyy clash')
  await phone.expectParam('event', 'oval-office-clash')
  expect(await phone.sideways()).toBeLessThanOrEqual(0)
})

test('at 390 px a filter leaves the events that match, and one press clears it', async ({
  driver,
  story,
}) => {
  const phone = new Phone(driver, story.address)
  await phone.open('?kind=strike')
  await phone.press('.fold button')
  await phone.press('.chips button')
  await phone.expectParam('kind', null)
})

test('at 390 px the share dialog opens within the page', async ({ driver, story }) => {
  const phone = new Phone(driver, story.address)
  await phone.open('?kind=strike')
  await phone.press('.fold button')
  await phone.press('#bar .controls button', 'Share')
  await phone.expectSeen('dialog[open] input, dialog[open] textarea')
  expect(await phone.sideways()).toBeLessThanOrEqual(0)
})

test('at 390 px a lesson shows its step, and nothing can be moved sideways', async ({
  driver,
  story,
}) => {
  const phone = new Phone(driver, story.address)
  await phone.open('?mode=present&path=two-calls&step=3')
  await phone.expectText('.present-title', /./)
  expect(await phone.sideways()).toBeLessThanOrEqual(0)
})

test('at 390 px an activity is played to its result', async ({ driver, story }) => {
  const phone = new Phone(driver, story.address)
  await driver.open(`${story.address}hosts/phone.html?mode=activity&activity=order&seed=4821&n=5`)
  await phone.expectText('.activity-page h1', /^Put in order/)
  await phone.press('.activity-page button', 'Check')
  await phone.expectSeen('.activity-result')
  expect(await phone.sideways()).toBeLessThanOrEqual(0)
})
