import { violationsInBoth } from './axe.ts'
import { title, titleOf } from './lesson.ts'
import { curatedSteps, expect, test, withoutGl } from './page.ts'
import { frames } from './watched.ts'

test('a whole lesson by the keys of a clicker alone', async ({ story }) => {
  const { page } = story
  const { keyboard } = page
  await page.setViewportSize({ width: 800, height: 600 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutGl(page)
  await story.open('?mode=present&path=two-calls')
  await expect(title(story)).toHaveText(titleOf(0))
  for (const [key, at] of [
    ['PageDown', 1],
    ['ArrowRight', 2],
    ['Space', 3],
    ['PageUp', 2],
    ['Shift+Space', 1],
    ['ArrowLeft', 0],
    ['PageUp', 0],
  ] as const) {
    await keyboard.press(key)
    await expect(title(story)).toHaveText(titleOf(at))
  }
  await keyboard.press('End')
  await story.expectParam('step', '12')
  await keyboard.press('PageDown')
  await expect(title(story)).toHaveText('A truce with two beginnings')
  await keyboard.press('Home')
  await expect(title(story)).toHaveText(titleOf(0))

  const cover = page.locator('.present-cover')
  for (const [key, blank] of [
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
  ] as const) {
    await keyboard.press(key)
    await expect(cover).toHaveAttribute('data-blank', blank)
    await expect(cover).toBeVisible()
    await keyboard.press(blank === 'white' ? 'Escape' : key)
    await expect(cover).toBeHidden()
  }
  await keyboard.press('b')
  await keyboard.press('PageDown')
  await expect(cover).toBeHidden()
  await expect(title(story)).toHaveText(titleOf(1))

  await keyboard.press('l')
  const steps = page.getByRole('dialog', { name: 'Steps' })
  await expect(steps.getByRole('button', { name: titleOf(1) })).toBeFocused()
  await keyboard.press('PageDown')
  await expect(steps).toHaveCount(0)
  await expect(title(story)).toHaveText(titleOf(2))
  await keyboard.press('c')
  await expect(page.getByRole('dialog')).toContainText('Kremlin')
  expect(await violationsInBoth(story)).toEqual([])
  await keyboard.press('l')
  await expect(steps.getByRole('button', { name: titleOf(2) })).toBeFocused()
  await frames(story, 2)
  await expect(steps).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(title(story)).toHaveText(titleOf(2))

  await keyboard.press('Escape')
  await story.expectParam('mode', null)
  await expect(page.locator('.present')).toHaveCount(0)
  await expect(page.locator('.masthead h1')).toBeVisible()
  await story.expectParam('step', '3')
})

test('a key has its step in the page before anything else works; list and controls do nothing', async ({
  story,
}) => {
  const { page } = story
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutGl(page)
  await story.openLive('?mode=present&path=two-calls')
  await expect(title(story)).toHaveText(titleOf(0))
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(async () => {
    const parts = {
      map: '#map-frames',
      timeline: '#timeline',
      list: '#events',
      bar: '#bar',
      controls: '#timebar',
    }
    const changed = new Set<string>()
    const observers = Object.entries(parts).map(([name, query]) => {
      const observer = new MutationObserver(() => changed.add(name))
      const options = { subtree: true, childList: true, attributes: true, characterData: true }
      observer.observe(document.querySelector(query) ?? document, options)
      return observer
    })
    const height = () => document.querySelector('.present')?.getBoundingClientRect().height
    const before = height()
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const { search } = location
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
    const said = document.querySelector('.present-title')?.textContent
    const atOnce = observers.filter((observer) => observer.takeRecords().length > 0).length
    const isWritten = location.search !== search
    await frame()
    const beforePaint = [...changed]
    while (!changed.has('timeline') || location.search === search) await frame()
    const isSteady = height() === before
    return { said, atOnce, isWritten, beforePaint, isSteady, changed: [...changed].toSorted() }
  })
  expect(seen).toEqual({
    said: titleOf(1),
    atOnce: 0,
    isWritten: false,
    beforePaint: [],
    isSteady: true,
    changed: ['map', 'timeline'],
  })
})

test('from a step one looks around freely, and one key leads back; the map keeps its size', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open('?mode=present&path=two-calls&step=5')
  await expect(title(story)).toHaveText(titleOf(4))
  await expect(page.locator('.present-who')).toContainText('Ukrainian Air Force, Peskov and')
  await expect(page.locator('#map[data-painter="gl"]')).toBeAttached({ timeout: 30_000 })
  const before = await story.map.boundingBox()

  // Where the map has no mark: one that is pressed is chosen, not dragged.
  await page.mouse.move(800, 150)
  await page.mouse.down()
  await page.mouse.move(900, 180, { steps: 3 })
  await page.mouse.up()
  await story.expectParam('map', /./)
  const home = page.getByRole('button', { name: 'Back to step 5 (R)' })
  await expect(home).toBeVisible()
  await page.keyboard.press('Backspace')
  await story.expectParam('map', null)
  await expect(home).toBeHidden()

  await page.locator('#timeline').click({ position: { x: 300, y: 30 } })
  await expect(home).toBeVisible()
  await home.click()
  await expect(title(story)).toHaveText(titleOf(4))
  await page.keyboard.press('Space')
  await expect(title(story)).toHaveText(titleOf(5))
  await page.locator('.present-zone.is-back').click()
  await expect(title(story)).toHaveText(titleOf(4))
  await page.keyboard.press('PageDown')
  await expect(title(story)).toHaveText(titleOf(5))
  expect(await story.map.boundingBox()).toEqual(before)
})

test('the menu leads into a lesson, and a story page without a path named begins at the first', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  await page.getByText('More', { exact: true }).click()
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(title(story)).toHaveText(curatedSteps('talks-and-strikes')[0] ?? '-')
  await expect(page.locator('.masthead .dek')).toBeHidden()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Black screen')
})
