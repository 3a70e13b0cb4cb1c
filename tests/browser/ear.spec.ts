import { heard } from './ear.ts'
import { expect, test } from './page.ts'

/** In this order, with anything between. */
function inOrder(said: readonly string[], wanted: readonly (string | RegExp)[]): string[] {
  let from = 0
  return wanted.flatMap((phrase) => {
    const at = said.findIndex(
      (one, index) =>
        index >= from && (typeof phrase === 'string' ? one === phrase : phrase.test(one)),
    )
    if (at < 0) return [`not said from ${from} on: ${String(phrase)}`]
    from = at + 1
    return []
  })
}

test('at the opening one hears what the story is, how much of it there is, and where to begin', async ({
  story,
}) => {
  await story.openLive()
  const said = [...(await heard(story.page, '.masthead')), ...(await heard(story.page, '#bar'))]
  expect(
    inOrder(said, [
      'heading, Talks and strikes: Russia, Ukraine and the United States in March 2025, level 1',
      /^Three years into Russia’s full-scale invasion/,
      '70 events, 494 claims, 372 sources ·',
      'link, In numbers, as each side counts',
      'button, Take the tour: Talks and strikes in ten steps',
      'searchbox, Search events, placeholder Search events',
      'Filter',
      'button, Share, has popup dialog',
    ]),
  ).toEqual([])
})

test('a mark is called by one place and how many near it, and a count by what it is made of', async ({
  story,
}) => {
  await story.openLive()
  const marks = (await heard(story.page, '.map-section')).filter((one) => one.startsWith('button'))
  expect(marks).toContain('button, London, 4 events: 3 meetings, 1 agreement, not expanded')
  // A count is never called after one of its events as though it were all of them.
  const counts = marks.filter((one) => / \d+ events: /.test(one))
  expect(counts.length).toBeGreaterThan(5)
  expect(
    counts.filter(
      (one) => !/ events: (?:\d+ [\w ]+(?:, and \d+ more)?(?:, )?)+not expanded$/.test(one),
    ),
  ).toEqual([])
  // A place, with its region before it, and the number of the others: no list of places.
  expect(marks.filter((one) => (one.split(/ near it|:/)[0] ?? '').split(',').length > 4)).toEqual(
    [],
  )
  expect(
    marks.filter((one) => / calls/.test(one) && one.includes('; ') && !one.includes('the latest')),
  ).toEqual([])
})

test('along the timeline no two things are called the same, and the handle says how much is shown', async ({
  story,
}) => {
  await story.openLive()
  const said = await heard(story.page, 'section.time')
  expect(
    inOrder(said, [
      'toolbar, Time controls',
      'group, Go through the events',
      'button, Previous event',
      'button, Play',
      'button, Next event',
      'group, Which events are shown',
      /^group, Handles on the timeline/,
      /^slider, Time shown, .*current value the end of 31 March; 70 events so far$/,
      'group, Close-up on the timeline',
      /^slider, Close-up begins, .*18 March, 12:00 in Kyiv$/,
      'group, Bands and counts on the timeline',
      /^button, US military aid to Ukraine paused, 3–11 March/,
      /^button, Talks: \d events, .*(?:February|March)$/,
    ]),
  ).toEqual([])
  const named = said.filter((one) => /^(?:button|group|slider)/.test(one))
  expect(named.filter((one, at) => named.indexOf(one) !== at)).toEqual([])
})

test('an event says its kind and time before its title, who claims what, and from which outlet', async ({
  story,
}) => {
  await story.openLive('?event=trump-putin-call')
  const said = await heard(story.page, '#trump-putin-call')
  expect(
    inOrder(said, [
      'Call',
      '18 March, 10:00 – about 12:30 (Washington time) · 17:00 in Moscow',
      'heading, Trump and Putin speak; each capital announces a halt to some strikes, level 3',
      'White House, Washington (Trump)',
      'Moscow (Putin)',
      'Claims by',
      'link, Compare Kremlin and White House',
      /^After a long telephone call/,
      /^Who says what: 14 claims/,
      'What the halt covers',
      'Accounts differ',
      'Kremlin',
      'announces',
      'group, Sources',
      /^link, Source \d+: \D/,
    ]),
  ).toEqual([])
  expect(said.filter((one) => /^link, \d+$/.test(one))).toEqual([])
})

test('a filter is said where it is set, and taken back by name', async ({ story }) => {
  await story.openLive('?kind=call')
  await expect(story.page.locator('#status')).toHaveText(/Only calls\.$/)
  const status = await heard(story.page, '#status')
  const said = [...(await heard(story.page, '#bar')), ...status]
  expect(
    inOrder(said, [
      '4 of 70 events',
      'button, Clear all filters',
      'button, Remove the filter Calls',
      'Whole story, 28 February – 31 March: 4 of 70 events. Only calls.',
    ]),
  ).toEqual([])
})

test('nothing is called by a bare number or by a word that only its place explains', async ({
  story,
}) => {
  await story.openLive('?kind=call')
  const { page } = story
  const called = (part: string) =>
    page.locator(part).evaluateAll((all) => all.map((one) => one.ariaLabel ?? one.textContent))
  expect(await called('.menu > summary')).toEqual([
    'Filter, 1 chosen',
    'More',
    'Playback: By event',
    'Timeline: move, spacing and lanes',
  ])
  await page.locator('.filter-menu > summary').click()
  await expect(page.locator('.filter > summary').first()).toHaveAccessibleName(
    'Kind of event, 1 chosen',
  )
  await expect(page.getByRole('checkbox', { name: 'agreements, 2 events' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(
    page.getByRole('button', { name: 'Show the whole month', exact: true }),
  ).toBeVisible()
  // What is seen stands in what is heard, so that it can be pressed by saying it.
  const unsaid = await page.locator('button, summary, a').evaluateAll((all) =>
    all.flatMap((one) => {
      const seen = one instanceof HTMLElement ? one.innerText.trim().toLowerCase() : ''
      const words = /\p{L}/u.test(seen) ? seen.split(/\s+/) : []
      const heard = one.ariaLabel?.toLowerCase()
      return heard !== undefined && words.some((word) => !heard.includes(word))
        ? [`${seen} / ${heard}`]
        : []
    }),
  )
  expect(unsaid).toEqual([])
})

test('each key on a handle is heard at once, and on the way in only what goes on from there', async ({
  story,
}) => {
  await story.openLive()
  const { page } = story
  const handle = page.getByRole('slider', { name: 'Time shown' })
  await handle.press('ArrowLeft')
  await expect(handle).toHaveAttribute('aria-valuetext', '31 March; 70 events so far')
  await handle.press('ArrowLeft')
  await expect(handle).toHaveAttribute('aria-valuetext', '30 March; 69 events so far')
  await expect(handle).toHaveAccessibleDescription(
    'Enter goes on to the close-up and to what is drawn.',
  )
  await expect(page.getByRole('slider', { name: 'Close-up begins' })).toHaveAccessibleDescription(
    'Enter goes on, Escape goes back to the time shown.',
  )
})

test('as known on a day the page says the day first', async ({ story }) => {
  await story.openLive('?known=2025-03-18')
  await expect(story.page.locator('#status')).toHaveText(/^As known/)
  expect(await heard(story.page, '#status')).toEqual([
    'As known on 18 March 2025. Up to the end of 18 March: 34 events.',
  ])
})

test('the dialog of sharing says what it is, what it shares, and what each field is', async ({
  story,
}) => {
  await story.openLive('?known=2025-03-18')
  await story.page.getByRole('button', { name: 'Share' }).click()
  await story.page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).waitFor()
  expect(
    inOrder(await heard(story.page, 'dialog'), [
      'dialog, Share this view',
      'heading, Share this view, level 2',
      'button, Close',
      'As known on 18 March 2025. Up to the end of 18 March: 34 events.',
      'textbox, Link to this view, read only',
      'button, Copy link',
      'Embed',
      'Cite',
      'Save',
    ]),
  ).toEqual([])
})

test('a step of a tour says which of how many, its words, and the ways on', async ({ story }) => {
  await story.openLive('?path=two-calls&step=2')
  const said = await heard(story.page, 'main')
  expect(
    inOrder(said, [/Step 2 of \d+|2 of \d+/, /^button, Previous step/, /^button, Next step/]),
  ).toEqual([])
})

test('an activity says what to do, and each entry what it is and where it stands', async ({
  story,
}) => {
  await story.page.goto('./?mode=activity&activity=order&seed=4821&size=4')
  await story.page.locator('.activity-page').getByRole('button', { name: 'Check' }).waitFor()
  const said = await heard(story.page, '.activity-page')
  expect(
    inOrder(said, [
      'heading, Put in order, level 1',
      'Set 4821, 6 questions',
      /^Put the event that began first at the top/,
      /^button, Move: /,
      /^button, Earlier: .*, disabled$/,
      /^button, Later: .*, not disabled$/,
      'button, Check my answers',
      'button, Copy link to this set',
    ]),
  ).toEqual([])
  expect(said.filter((one) => one === 'button')).toEqual([])
})
