import { expect, test, withoutGl, type StoryPage } from './page.ts'

/** What the page finds where it keeps something, whatever it asks for. */
const FOUND: Readonly<Record<string, string>> = {
  'a tour of nowhere': `1/${'\\b'.repeat(40)}/constructor/<img src=x onerror=alert(1)>/\u202e`,
  'a megabyte': `1/${'jeddah-talks/a/b/'.repeat(60_000)}`,
}

/** What each answer says, in answers that have the right form. */
const ANSWERS = ['', '7', '<img src=x onerror=alert(1)>', '1e999,NaN', 'constructor __proto__']

const HEADINGS: Readonly<Record<string, string>> = {
  order: 'Put in order',
  place: 'Put on the map',
  speaker: 'Who said it?',
  source: 'Which source supports this?',
}

/** How a browser refuses. */
const REFUSED: Readonly<Record<string, () => void>> = {
  'the storage itself is refused': () => {
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  },
  'every use of it is refused': () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'QuotaExceededError')
    }
    for (const name of ['getItem', 'setItem', 'removeItem', 'key', 'clear'])
      Object.defineProperty(Storage.prototype, name, { value: refuse })
    for (const name of ['open', 'keys', 'match', 'has', 'delete'])
      Object.defineProperty(CacheStorage.prototype, name, { value: () => Promise.reject(refuse()) })
  },
}

/** What an entry of the history may hold: of another page at this address, or of an older one. */
const STATES: readonly unknown[] = [
  'text',
  7,
  [],
  { place: 'text' },
  { place: { event: 'constructor', top: 0 } },
  { place: { event: '<img src=x onerror=alert(1)>', top: 'x' } },
  { place: { event: 'jeddah-talks', top: Infinity } },
  { place: { event: 'jeddah-talks', top: NaN } },
  { place: { event: 'jeddah-talks', top: -1e308 } },
]

/** Goes through all that keeps something. */
async function useAll(story: StoryPage): Promise<void> {
  const { page } = story
  await page.goto('./?mode=present&path=own&step=3')
  await expect(page.locator('.present-title')).toBeVisible()
  await page.keyboard.press('p')
  const builder = page.getByRole('dialog', { name: 'Your own tour' })
  await builder.locator('.own-events button').first().click()
  await expect(builder.locator('.own-steps > li')).not.toHaveCount(0)
  await page.goto('./?mode=activity&activity=order&seed=4821&n=5')
  const heading = page.locator('.activity-page h1')
  for (const name of ['order', 'place', 'speaker', 'source']) {
    await story.go(`?mode=activity&activity=${name}&seed=4821&n=5`)
    await expect(heading).toHaveText(HEADINGS[name] ?? '')
    const clear = page.getByRole('button', { name: 'Clear my answers' })
    if (await clear.isVisible()) await clear.click()
    await expect(page.locator('.activity-result h2')).toHaveCount(0)
  }
  await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0)
}

for (const [what, text] of Object.entries(FOUND))
  test(`${what} where a tour or answers were kept: the page opens and works`, async ({
    page,
    story,
  }) => {
    await withoutGl(page)
    await page.addInitScript((found) => {
      const kept = new Map<string, string>()
      Storage.prototype.getItem = (key) => kept.get(key) ?? found
      Storage.prototype.setItem = (key, value) => void kept.set(key, value)
    }, text)
    await useAll(story)
  })

test('answers that nobody could give: the activities open, check them, and clear them', async ({
  page,
  story,
}) => {
  await withoutGl(page)
  await page.addInitScript((said) => {
    let asked = 0
    Storage.prototype.getItem = (key) => {
      // The key ends with the ids of the questions.
      const answers = key.split(' ').map((id) => [id, said[asked++ % said.length]])
      return JSON.stringify({ answers: Object.fromEntries(answers), isChecked: true })
    }
  }, ANSWERS)
  await useAll(story)
})

for (const [what, refuse] of Object.entries(REFUSED))
  test(`${what}: the page opens and works`, async ({ page, story }) => {
    await withoutGl(page)
    await page.addInitScript(refuse)
    await useAll(story)
    await story.openLive()
    await page.locator('#bar .menu summary', { hasText: 'More' }).click()
    await expect(page.getByRole('group', { name: 'Use offline' })).toBeVisible()
    // From here on the browser writes no address either.
    await page.evaluate(() => {
      for (const name of ['pushState', 'replaceState'] as const)
        history[name] = () => {
          throw new DOMException('Too many', 'SecurityError')
        }
    })
    await page.keyboard.press('Escape')
    await story.title('jeddah-talks').click()
    await expect(story.title('jeddah-talks')).toHaveAttribute('aria-current', 'true')
    await story.play.click()
    await expect(story.pause).toBeVisible()
    await expect(story.title('jeddah-talks')).not.toHaveAttribute('aria-current', 'true')
  })

test('whatever an entry of the history holds, the page opens and keeps its place', async ({
  page,
  story,
}) => {
  await withoutGl(page)
  await story.open()
  for (const state of STATES) {
    await page.evaluate((held) => history.replaceState(held, ''), state)
    await page.reload()
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => Number.isFinite(scrollY)), String(state)).toBe(true)
  }
  const list = page.locator('section.events')
  await list.evaluate((element) => element.scrollBy(0, 4000))
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)))
    .toMatch(/"place":\{"event":"[\w-]+"/)
})
