import { expect, test, type StoryPage } from './page.ts'

async function traces({ page }: StoryPage) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    cookie: document.cookie,
  }))
}

/** What a reader may do in one visit, from the list to the close view of the map. */
async function tour(story: StoryPage): Promise<void> {
  const { page } = story
  await story.openLive()
  // A search may bring the map close before it is zoomed.
  const finer = page.waitForResponse(/detail-.*\.json$/)
  await story.title('jeddah-talks').click()
  await story.slider.press('ArrowRight')
  await story.play.click()
  const first = story.params.get('event')
  await expect.poll(() => story.params.get('event')).not.toBe(first)
  await story.pause.click()
  await (await story.openFilter('Kind of event')).locator('input').first().check()
  await page.getByRole('searchbox').fill('ceasefire')
  await page.locator('.bar').getByRole('button', { name: 'Clear all filters' }).click()
  await story.map.hover({ position: { x: 60, y: 60 } })
  await expect(story.map).toHaveAttribute('data-painter', 'gl')
  for (let step = 0; step < 6; step++)
    await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await finer
}

// The copy for use without a network, which workers keep and these tests block, has tests of its own.
test('a whole visit asks no other host, sets no cookie and stores nothing but a copy of the site', async ({
  story,
}) => {
  const { page } = story
  await tour(story)
  expect(story.requests.length).toBeGreaterThan(4)
  expect(await page.context().cookies()).toEqual([])
  expect(await traces(story)).toEqual({
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    cookie: '',
  })
})

test('a link to a source opens apart and gives the story no handle', async ({ story }) => {
  const { page } = story
  await story.open()
  const links = page.locator('a[href^="http"]')
  expect(await links.count()).toBeGreaterThan(100)
  await expect(page.locator('a[href^="http"]:not([rel~="noopener"])')).toHaveCount(0)
})
