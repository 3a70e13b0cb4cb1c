import { expect, test } from './page.ts'
import { smallTargets } from './targets.ts'

test.use({ viewport: { width: 390, height: 844 } })

const VIEWS = {
  'the page': '',
  'an open card': '?event=trump-putin-call',
  'the handout': '?mode=handout',
  'a lesson': '?mode=present&path=two-calls&step=2',
  'the window of notes': '?mode=presenter&path=two-calls&step=2',
  'the activities': '?mode=activity',
  'a frame': '?mode=embed&event=trump-putin-call',
  'the page of an event': 'events/trump-putin-call/',
  'the page for teachers': 'teaching/',
  corrections: 'corrections/',
}

for (const [name, address] of Object.entries(VIEWS))
  test(`what can be pressed on ${name} has 24 px both ways at 390 px, or is in a sentence`, async ({
    story,
  }) => {
    const { page } = story
    await page.goto(`./${address}`)
    await page.locator('body > * h1, main h1').first().waitFor({ state: 'attached' })
    if (address.startsWith('?'))
      await page.locator('html.is-live, [data-page]').first().waitFor({ state: 'attached' })
    if (address === '?mode=handout') await page.locator('.handout-event').first().waitFor()
    // Lists and sources are behind a fold.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await smallTargets(page)).toEqual([])
  })
