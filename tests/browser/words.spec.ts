import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { FACES, roomForText } from '../../src/scene/shared/textWidth.ts'
import { beyond, core, overlaps, type Box } from './boxes.ts'
import { curatedEvents, expect, laidOut, test } from './page.ts'

/*
 * Words on map, timeline, saved pictures and handout are laid out by their widths. These tests and
 * crowded.spec.ts run with each set of fonts: see fontSets.ts.
 */

/** What of the elements is seen, from the top left of the window. */
function boxesIn(within: Locator, selector: string): Promise<Box[]> {
  return within.evaluate(
    (element, wanted) =>
      [...element.querySelectorAll(wanted)]
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { name: one.textContent ?? '', left, top, right, bottom }
        })
        .filter(({ left, right }) => right > left),
    selector,
  )
}

interface Pair {
  readonly words: Box
  readonly ground: Box
}

/** Boxes of words with what was drawn to hold them, one for one. */
function pairsIn(within: Locator, group: string, words: string, ground: string): Promise<Pair[]> {
  return within.evaluate(
    (element, [groups, ...wanted]) =>
      [...element.querySelectorAll(groups)].flatMap((one) => {
        const [text, box] = wanted.map((selector) => {
          const [first] = [...one.querySelectorAll(selector)].filter((part) =>
            part.checkVisibility(),
          )
          if (!first) return null
          const { left, top, right, bottom } = first.getBoundingClientRect()
          return { name: first.textContent ?? '', left, top, right, bottom }
        })
        return text && box && text.right > text.left ? [{ words: text, ground: box }] : []
      }),
    [group, words, ground] as const,
  )
}

const across = ({ left, right }: Box) => ({ left, right, top: -Infinity, bottom: Infinity })

test('the room for words that the build reckons with is enough', async ({ story }) => {
  await story.open()
  const names = await story.page.locator('.map-label bdi').allTextContents()
  const texts = [...new Set([...names, ...curatedEvents().map(({ title }) => title)])]
  const faces = Object.values(FACES).map((face) => ({ face, size: 12 }))
  const drawn = await story.page.evaluate(
    ({ all, asked }) => {
      const style = getComputedStyle(document.documentElement)
      const context = document.createElement('canvas').getContext('2d')
      if (!context) throw new Error('No canvas')
      return asked.map(({ face: { family, weight, italic }, size }) => {
        const families = style.getPropertyValue(`--${family}`)
        context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${families}`
        return all.map((text) => context.measureText(text).width)
      })
    },
    { all: texts, asked: faces },
  )
  const tooWide = faces.flatMap(({ face, size }, index) =>
    texts.filter((text, at) => (drawn[index]?.[at] ?? Infinity) > roomForText(text, face, size)),
  )
  expect(tooWide).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const [width, height] of [
    [320, 568],
    [1280, 720],
    [1920, 1080],
  ] as const)
    test(`at ${width} × ${height} px no name covers a mark or another`, async ({ story }) => {
      await story.page.setViewportSize({ width, height })
      await story.page.goto('./')
      const labels = await boxesIn(story.map, '.map-label bdi')
      const marks = (await boxesIn(story.map, '.map-button')).map(core)
      expect(labels.length).toBeGreaterThan(2)
      expect(marks.length).toBeGreaterThan(3)
      expect(overlaps(labels, [...marks, ...labels])).toEqual([])
    })
})

const VIEWS = [
  '',
  '?event=trump-putin-call&until=2025-03-20',
  '?from=2025-03-18&to=2025-03-19&spacing=even',
  '?event=trump-zelenskyy-call&lanes=actor',
] as const

/** Words of the timeline that run into each other, out of what was drawn to hold them, or off its edge. */
async function expectRoom(page: Page): Promise<void> {
  const timeline = page.locator('#timeline svg').first()
  const ticks = await boxesIn(timeline, '.tick-label')
  const flags = await pairsIn(timeline, '.flag', '.flag-text', '.flag-ground')
  expect(ticks.length + flags.length).toBeGreaterThan(0)
  // Lines of text reach over and under their letters: rows of the axis may touch by that.
  const lines = ticks.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }))
  expect(overlaps(lines, lines)).toEqual([])
  const grounds = flags.map(({ ground, words }) => ({ ...ground, name: words.name }))
  expect(overlaps(lines, grounds)).toEqual([])
  expect(overlaps(grounds, grounds)).toEqual([])
  const chosen = await pairsIn(timeline, '.mark:has(.label-ground)', '.label', '.label-ground')
  const counts = await pairsIn(timeline, '.mark', '.count-text', '.count')
  const pairs = [...flags, ...chosen, ...counts]
  expect(pairs.flatMap(({ words, ground }) => beyond([words], across(ground)))).toEqual([])
  const [frame] = await boxesIn(page.locator('body'), '#timeline')
  const all = await boxesIn(timeline, 'text')
  if (frame) expect(beyond(all, across(frame))).toEqual([])
  const names = await boxesIn(timeline, '.lane-name:not(.over)')
  const plot = await boxesIn(timeline, '.overview-window .window, .window')
  const left = Math.min(...plot.map((box) => box.left))
  expect(names.filter(({ right }) => right > left).map(({ name }) => name)).toEqual([])
}

for (const query of VIEWS)
  test(`each word of the timeline has its room, on a phone and at a desk ${query}`, async ({
    story,
  }) => {
    const { page } = story
    await page.setViewportSize({ width: 320, height: 568 })
    await story.open(query)
    await expectRoom(page)
    await page.setViewportSize({ width: 1280, height: 720 })
    await laidOut(page)
    await expectRoom(page)
  })

for (const query of [
  '?axis=2025-03-17T0000Z..2025-03-20T0000Z',
  '?axis=2025-03-18T0000Z..2025-03-19T0000Z&lanes=place',
])
  test(`no title of the timeline runs into the next mark ${query}`, async ({ story }) => {
    await story.page.setViewportSize({ width: 1440, height: 900 })
    await story.open(query)
    const timeline = story.page.locator('#timeline svg').first()
    const titles = await boxesIn(timeline, '.mark:not(:has(.label-ground)) .label')
    const marks = await boxesIn(timeline, '.mark .target')
    expect(titles.length).toBeGreaterThan(0)
    const lines = titles.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }))
    expect(overlaps(lines, marks)).toEqual([])
    expect(overlaps(lines, lines)).toEqual([])
  })

/** Puts a picture into an empty page as it is, so that its words can be measured: ours takes no markup. */
async function unfolded(page: Page, svg: string): Promise<Locator> {
  await page.goto('about:blank')
  await page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement
    parsed.id = 'picture'
    document.body.replaceChildren(document.importNode(parsed, true))
  }, svg)
  return page.locator('#picture')
}

for (const [width, height] of [
  [390, 844],
  [1280, 720],
] as const)
  test(`at ${width} × ${height} px no word of a saved picture runs off its edge or over another`, async ({
    story,
  }) => {
    const { page } = story
    await page.setViewportSize({ width, height })
    await story.openLive('?event=trump-putin-call&until=2025-03-20')
    const fold = page.getByRole('button', { name: /^Search and filter/ })
    if (await fold.isVisible()) await fold.click()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.locator('summary', { hasText: /^Save$/ }).click()
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'SVG picture', exact: true }).click()
    const svg = readFileSync(await (await coming).path(), 'utf8')
    const picture = await unfolded(page, svg)
    const words = await boxesIn(picture, ':scope > text')
    const [frame] = await boxesIn(page.locator('body'), '#picture')
    if (!frame) throw new Error('No picture')
    expect(words.length).toBeGreaterThan(6)
    // A margin of a few px: elsewhere another font may draw it.
    expect(
      beyond(words, across({ ...frame, left: frame.left + 2, right: frame.right - 2 })),
    ).toEqual([])
    const lines = words.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }))
    expect(overlaps(lines, lines)).toEqual([])
  })

test('numbers and names of the handout lie apart', async ({ story }) => {
  await story.open('?mode=handout')
  await expect(story.page.locator('.handout-foot')).toBeVisible()
  const timeline = story.page.locator('.handout-timeline svg')
  const numbers = await boxesIn(timeline, '.mark .label')
  expect(numbers.length).toBeGreaterThan(6)
  const pairs = await pairsIn(timeline, '.mark:has(.label-ground)', '.label', '.label-ground')
  expect(pairs.flatMap(({ words: one, ground }) => beyond([one], across(ground)))).toEqual([])
  const address = await story.page.locator('.handout-map img').getAttribute('src')
  const map = await unfolded(story.page, decodeURIComponent(address?.split(',')[1] ?? ''))
  const words = await boxesIn(map, 'text')
  expect(words.length).toBeGreaterThan(6)
  const lines = words.map((box) => ({ ...box, top: box.top + 3, bottom: box.bottom - 3 }))
  expect(overlaps(lines, lines)).toEqual([])
})
