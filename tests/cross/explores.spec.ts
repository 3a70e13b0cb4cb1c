import { expect, test } from './fixture.ts'

test('the handle of the time moves by keys, and the page with it', async ({ story, driver }) => {
  await story.open()
  await story.focus('#thumbs input')
  await driver.press('Home')
  await story.expectText('.shown', /^0 of 70 events/)
  await driver.press('End', 'ArrowLeft', 'ArrowLeft')
  await story.expectText('.shown', /^6\d of 70 events/)
  await expect.poll(() => story.param('until')).toMatch(/^2025-03-\d\dT\d{4}Z$/)
})

test('a drag along the axis moves the time', async ({ story, driver }) => {
  await story.open()
  const [x, y] = await story.middle('#timeline')
  await driver.drag([x + 200, y], [x + 100, y], [x, y])
  await expect.poll(() => story.param('until')).toMatch(/^2025-03-1[89]T/)
})

test('a press on a mark of the timeline opens its event', async ({ story }) => {
  await story.open()
  await story.click('#timeline .label', 'Oil depot burns')
  await story.expectParam('event', 'kavkazskaya-depot-fire')
  await story.expectText('#kavkazskaya-depot-fire h3', /Oil depot burns/)
})

test('a filter leaves the events that match, and one press clears it', async ({ story }) => {
  await story.open()
  await story.click('.filter-menu > summary')
  await story.click('.filter-menu .choice', 'strikes')
  await story.expectParam('kind', 'strike')
  await story.expectText('.shown', /of 70 events/)
  await story.click('.chips button')
  await story.expectParam('kind', null)
})

test('what is typed is searched', async ({ story, driver }) => {
  await story.open()
  await story.focus('input[type=search]')
  await driver.press('J', 'e', 'd', 'd', 'a', 'h')
  await story.expectParam('q', 'Jeddah')
  await story.until(() => {
    const seen = [...document.querySelectorAll('#events [data-event]')]
    return seen.filter((one) => one.checkVisibility()).length < 10
  })
})

test('as known on a day, what was said later is away', async ({ story }) => {
  await story.open('?known=2025-03-18')
  await story.expectText('.known-banner', /18 March 2025/)
  await story.until(() => !document.documentElement.classList.contains('is-redacted'))
  expect(await story.text('#riyadh-us-ukraine-talks h3')).toBeNull()
})

test('the share dialog has a link to what is shown, and gives the focus back', async ({
  story,
  driver,
}) => {
  await story.open('?until=2025-03-19T1800Z')
  await story.focus('#bar .controls > .button:not(.is-primary)')
  await driver.press('Enter')
  await story.until(() => document.querySelector('dialog[open]') !== null)
  await story.until(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('dialog input, dialog textarea')]
    return fields.some(({ value }) => value.includes('until=2025-03-19T1800Z'))
  })
  await driver.press('Escape')
  await story.until(() => document.activeElement?.textContent.includes('Share') === true)
})

test('a tour that is taken has the focus, and Tab goes on to its steps', async ({
  story,
  driver,
}) => {
  await story.open()
  await story.focus('#bar .is-primary')
  await driver.press('Enter')
  await story.until(() => document.activeElement?.classList.contains('step') ?? false)
  await driver.press('Tab')
  await story.until(() => document.activeElement?.closest('.step .buttons') != null)
})

test('a tour goes from step to step', async ({ story }) => {
  await story.open('?path=two-calls&step=2')
  await story.expectText('.step', /Step 2 of 12/)
  await story.click('button', 'Next step')
  await story.expectParam('step', '3')
})
