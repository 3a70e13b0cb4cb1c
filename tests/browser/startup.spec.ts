import type { Route } from '@playwright/test'
import { expect, OFTEN, test, withoutGl } from './page.ts'

const TEXT = { contentType: 'text/javascript' }

/** What may become of the scripts that are fetched at once. */
const SPOILT: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'comes by half': async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    // Cut within braces: what ends by chance between two statements is a script that does nothing.
    const cut = text.lastIndexOf('{', text.length / 2) + 1
    await route.fulfill({ ...TEXT, body: text.slice(0, cut) })
  },
  'is a page': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Welcome</p>' }),
  'is empty': (route) => route.fulfill({ ...TEXT, body: '' }),
  'is in a language of tomorrow': (route) => route.fulfill({ ...TEXT, body: 'let a ?:: b' }),
  throws: (route) => route.fulfill({ ...TEXT, body: 'throw new Error("no")' }),
  'fails later': (route) => route.fulfill({ ...TEXT, body: 'Promise.reject(new Error("no"))' }),
  'is not there': (route) => route.fulfill({ status: 404, body: '' }),
}

/** And of the story's outline, which is data. */
const SPOILT_DATA: typeof SPOILT = {
  ...Object.fromEntries(
    ['comes by half', 'is a page', 'is empty', 'is not there'].map((how) => [
      how,
      SPOILT[how] ?? (() => Promise.reject(new Error(how))),
    ]),
  ),
  'says nothing': (route) => route.fulfill({ contentType: 'application/json', body: 'null' }),
  'says something else': (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"story":{}}' }),
}

for (const [name, ways] of Object.entries({ index: SPOILT, outline: SPOILT_DATA }))
  for (const [how, spoil] of Object.entries(ways))
    test(`where the ${name} ${how}, the text is told to be complete, with a way to reload`, async ({
      story,
    }) => {
      story.allow(/./)
      const { page } = story
      await page.clock.install()
      await page.route(`**/assets/${name}-*`, spoil)
      await page.goto('./?known=2025-03-18')
      const notice = page.locator('#stopped')
      // A script that is empty or stays away makes no error: the notice comes at a deadline.
      if (how === 'is empty' && name === 'index') await page.clock.fastForward(31_000)
      await expect(notice).toBeVisible()
      await expect(page.locator('#awaited')).toBeHidden()
      await expect(page.locator('#events')).toBeVisible()
      await page.unroute(`**/assets/${name}-*`)
      await notice.getByRole('button').click()
      await page.locator('html.is-live').waitFor({ state: 'attached' })
      await expect(notice).toBeHidden()
    })

test('a script that is slow is said to be awaited, and later to be missing; and what comes late is welcome', async ({
  story,
}) => {
  const { page } = story
  await page.clock.install()
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?mode=embed', { waitUntil: 'commit' })
  await page.locator('.about').waitFor({ state: 'attached' })
  const [awaited, stopped] = [page.locator('#awaited'), page.locator('#stopped')]
  await expect(awaited).toBeHidden()
  await page.clock.fastForward(5_000)
  await expect(awaited).toBeVisible()
  await expect(stopped).toBeHidden()
  await page.clock.fastForward(30_000)
  await expect(stopped).toBeVisible()
  await expect(awaited).toBeHidden()
  release()
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await expect(stopped).toBeHidden()
  await expect(awaited).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'embed')
})

test('whatever throws while the page starts brings the notice', async ({ story }) => {
  story.allow(/weather/)
  const { page } = story
  await page.addInitScript(() => {
    window.ResizeObserver = class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super(callback)
        throw new RangeError('The weather')
      }
    }
  })
  await page.goto('./')
  await expect(page.locator('#stopped')).toBeVisible()
  await expect(page.locator('html')).not.toHaveClass(/is-live/)
})

test('an extension that throws before the page is live leaves no notice behind', async ({
  story,
}) => {
  story.allow(/theirs/)
  const { page } = story
  await page.addInitScript(() => {
    void Promise.reject(new Error('theirs'))
    queueMicrotask(() => {
      throw new Error('theirs')
    })
  })
  await story.open()
  await expect(page.locator('#stopped')).toBeHidden()
})

test('where Kyiv is still called Kiev, the page tells what it tells elsewhere', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  const told = () =>
    page.evaluate(() =>
      ['#bar', '#map', '#timeline', '#events', '#status'].map(
        (part) => document.querySelector<HTMLElement>(part)?.innerText,
      ),
    )
  const slider = () => story.slider.getAttribute('aria-valuetext')
  await story.openLive('?clock=Europe/Kyiv&event=trump-putin-call')
  const [before, handle] = [await told(), await slider()]
  await page.addInitScript(() => {
    const Real = Intl.DateTimeFormat
    Intl.DateTimeFormat = new Proxy(Real, {
      construct(target, [locale, options]: [string, Intl.DateTimeFormatOptions?]) {
        if (options?.timeZone === 'Europe/Kyiv') throw new RangeError('Invalid time zone')
        return new target(locale, options)
      },
    })
  })
  await story.openLive('?clock=Europe/Kyiv&event=trump-putin-call')
  await expect.poll(told, OFTEN).toEqual(before)
  expect(await slider()).toBe(handle)
})

for (const [query, count] of [
  ['?known=2025-03-18', /^\d+ events/],
  ['?kind=strike', /^\d+ of \d+ events/],
  ['?until=2025-03-12T0000Z', /^\d+ of \d+ events/],
] as const)
  test(`until the controls are there, no count of the whole story stands over ${query}`, async ({
    story,
  }) => {
    const { page } = story
    await withoutGl(page)
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/assets/controls-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`./${query}`)
    await page.locator('html.is-live:not(.is-redacted)').waitFor({ state: 'attached' })
    await expect(page.locator('#map')).toBeVisible()
    await expect(story.count).toBeHidden()
    release()
    await expect(story.count).toBeVisible()
    await expect(story.count).toHaveText(count)
    await expect(story.count).not.toHaveText(/^70 events/)
  })
