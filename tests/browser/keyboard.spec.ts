import { expect, test, type StoryPage } from './page.ts'

/** What Tab has come to: a name for the reader of a failure, and whether a ring shows it. */
interface Stop {
  readonly name: string
  /** Numbered when it was first reached, so that a place reached twice is told. */
  readonly mark: string
  readonly isRinged: boolean
}

/** One press of a key, and where it leads; null where the focus has left the page. */
async function press({ page }: StoryPage, key: string): Promise<Stop | null> {
  await page.keyboard.press(key)
  return page.evaluate(() => {
    const own = document.activeElement
    if (!own || own === document.body || !(own instanceof HTMLElement)) return null
    own.dataset['stop'] ??= String(document.querySelectorAll('[data-stop]').length)
    const label = own.matches('.segmented input, .choice input') ? own.nextElementSibling : own
    const style = getComputedStyle(label ?? own)
    const thumb = getComputedStyle(own, '::-webkit-slider-thumb')
    const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const name = own.getAttribute('aria-label') ?? own.textContent?.trim().slice(0, 40) ?? ''
    const rings = [style, getComputedStyle(own), ...(own.matches('.thumb') ? [thumb] : [])]
    return {
      name: `${own.tagName.toLowerCase()} ${own.className} “${name}”`,
      mark: own.dataset['stop'],
      isRinged: rings.some(isRing) || own.matches('.thumb:focus-visible'),
    }
  })
}

/** Everything that a pointer can work and that is in sight of the page, by its name. */
function controls({ page }: StoryPage): Promise<string[]> {
  return page
    .locator('a[href], button, summary, select, input, [tabindex="0"]')
    .evaluateAll((all) =>
      all
        .filter(
          (one) =>
            one instanceof HTMLElement &&
            one.checkVisibility({ visibilityProperty: true }) &&
            !one.matches(':disabled, [tabindex="-1"]') &&
            // Of radio buttons the one that is chosen takes the focus for all.
            !one.matches('input[type="radio"]:not(:checked)') &&
            one.dataset['stop'] === undefined,
        )
        .map((one) => `${one.tagName} ${one.className} “${one.textContent?.trim().slice(0, 40)}”`),
    )
}

for (const width of [1280, 390])
  test(`at ${width} px Tab goes through everything once and out again, each with its ring`, async ({
    story,
  }) => {
    test.setTimeout(180_000)
    await story.page.setViewportSize({ width, height: 844 })
    await story.page.emulateMedia({ reducedMotion: 'reduce' })
    await story.openLive()
    const stops: Stop[] = []
    for (;;) {
      const stop = await press(story, 'Tab')
      if (stop === null || stops.length > 600) break
      stops.push(stop)
    }
    expect(stops.length).toBeGreaterThan(60)
    expect(stops.length).toBeLessThan(600)
    expect(stops.filter(({ isRinged }) => !isRinged)).toEqual([])
    const places = stops.filter(({ mark }, index) => mark !== stops[index - 1]?.mark)
    expect(new Set(places.map(({ mark }) => mark)).size).toBe(places.length)
    expect(await controls(story)).toEqual([])
  })

for (const width of [1440, 390])
  test(`at ${width} px the first event is at most twelve stops from the top`, async ({ story }) => {
    const { page } = story
    await page.setViewportSize({ width, height: 844 })
    await story.openLive()
    await expect(page.locator('#time-keys')).toHaveCount(1)
    const stops: string[] = []
    while (stops.length < 40) {
      const stop = await press(story, 'Tab')
      if (await page.evaluate(() => document.activeElement?.closest('[data-event]') !== null)) break
      stops.push(stop?.name ?? 'none')
    }
    expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(12)
  })

test('Enter leads from a map to its marks, and from the handle to the close-up and the counts', async ({
  story,
}) => {
  const { page } = story
  const { keyboard } = page
  await story.openLive()
  await story.map.focus()
  await keyboard.press('Enter')
  const marks = story.map.locator('button[data-mark]').filter({ visible: true })
  await expect(marks.first()).toBeFocused()
  const names = new Set<string>()
  for (const key of ['ArrowLeft', 'ArrowRight'])
    for (let step = 0; step < 60; step += 1) {
      names.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      await keyboard.press(key)
    }
  const all = await story.map
    .locator('button:not(.map-panel *)')
    .filter({ visible: true })
    .evaluateAll((found) => found.map((one) => one.getAttribute('aria-label') ?? ''))
  expect([...names].toSorted()).toEqual([...new Set(all)].toSorted())
  await keyboard.press('Escape')
  await expect(story.map).toBeFocused()

  const handle = page.getByRole('slider', { name: 'Time shown' })
  await handle.focus()
  for (const name of ['Close-up begins', 'Close-up', 'Close-up ends']) {
    await keyboard.press('Enter')
    await expect(page.getByRole('slider', { name, exact: true })).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect(page.locator('.time-targets > button:focus')).toHaveCount(1)
  await keyboard.press('Escape')
  await expect(handle).toBeFocused()
  await keyboard.press('Shift+Enter')
  await expect(page.locator('.time-targets > button:focus')).toHaveCount(1)
})

test('every control of the bar and of time is worked by keys alone', async ({ story }) => {
  const { page } = story
  const { keyboard } = page
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.openLive()
  await page.getByRole('searchbox').focus()
  await keyboard.type('Jeddah')
  await story.expectParam('q', 'Jeddah')
  await keyboard.press('ControlOrMeta+A')
  await keyboard.press('Delete')
  await story.expectParam('q', null)

  const menu = page.locator('.menu > summary').first()
  await menu.focus()
  await keyboard.press('Enter')
  const inside = page.locator('.menu[open] .panel input').first()
  await expect(inside).toBeVisible()
  await keyboard.press('Tab')
  await expect(page.locator('.filter summary').first()).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await story.expectParam('kind', /./)
  await keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(page.locator('.menu[open]')).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear all filters' }).press('Enter')
  await story.expectParam('kind', null)

  await page.getByRole('radio', { name: 'Up to here' }).focus()
  await keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'At one moment' })).toBeFocused()
  await story.expectParam('at', null)
  await keyboard.press('Space')
  await story.expectParam('at', /./)
  await keyboard.press('ArrowUp')
  await story.expectParam('at', null)

  const ways = page.locator('.play .menu > summary')
  await ways.focus()
  await keyboard.press('Space')
  await expect(inside).toBeVisible()
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  await keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Speed' })).toBeFocused()
  await keyboard.press('ArrowUp')
  await keyboard.press('Escape')
  await expect(ways).toBeFocused()
  await expect(ways).toHaveText('12 hours a second')
  await story.play.focus()
  await keyboard.press('Space')
  await expect(story.pause).toBeFocused()
  await keyboard.press('Space')
  await expect(story.play).toBeFocused()
})

test('map and list are worked by keys alone, and the focus stays where it is', async ({
  story,
}) => {
  const { page } = story
  const { keyboard } = page
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.openLive()
  await story.map.focus()
  for (const key of ['ArrowRight', '+']) {
    const before = story.params.get('map')
    await keyboard.press(key)
    await expect.poll(() => story.params.get('map')).not.toBe(before)
  }
  await keyboard.press('0')
  await story.expectParam('map', null)
  await expect(story.map).toBeFocused()
  const title = story.title('oval-office-clash')
  await title.focus()
  await keyboard.press('Enter')
  await story.expectSelected('oval-office-clash')
  await expect(title).toBeFocused()
  const details = page.locator('#oval-office-clash details > summary').first()
  await details.focus()
  await keyboard.press('Enter')
  await expect(page.locator('#oval-office-clash .sources')).toBeHidden()
})
