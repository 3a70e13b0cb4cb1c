import type { Page } from '@playwright/test'
import { compare, pictureOf } from './pixels.ts'
import { expect, test } from './page.ts'
import { expectNoJump, watchShifts } from './shifts.ts'

for (const width of [390, 820, 1280])
  test(`nothing moves while the scripts take over at ${width} px`, async ({ story }) => {
    await story.page.setViewportSize({ width, height: 800 })
    await watchShifts(story.page)
    await story.openLive()
    await expectNoJump(story.page)
  })

/** The page as it is while its scripts have not come. */
async function openUnscripted(page: Page): Promise<void> {
  await page.route('**/*.js', () => undefined)
  await page.goto('./', { waitUntil: 'commit' })
  await page.locator('.about').waitFor({ state: 'attached' })
}

const PARTS = ['#map', '.masthead'] as const

/** Marks of the map may meet the next pixel. */
const ALLOWED = { '#map': 0.01, '.masthead': 0.001 } as const

type Places = readonly (readonly [name: string, x: number, y: number])[]

/** Where the marks and labels of the map lie, in the order of their names. */
async function marks(page: Page): Promise<Places> {
  const found = await page.locator('.map-button, .map-label').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { x, y } = one.getBoundingClientRect()
        return [one.getAttribute('aria-label') ?? one.textContent ?? '', x, y + scrollY] as const
      }),
  )
  return found.toSorted(([a], [b]) => a.localeCompare(b))
}

function distance([, x, y]: Places[number], [, a, b]: Places[number]): number {
  return Math.max(Math.abs(x - a), Math.abs(y - b))
}

/** How far anything has moved, in CSS px; without end where something is gone. */
function farthest(before: Places, after: Places): number {
  if (before.length === 0) return Infinity
  const ways = before.map((one) =>
    Math.min(
      Infinity,
      ...after.filter(([name]) => name === one[0]).map((same) => distance(one, same)),
    ),
  )
  return Math.max(...ways)
}

/** Hides the names that only a map of known size has room for, so that all else can be compared; how many marks are new. */
async function hideMoreNames(page: Page, before: Places): Promise<number> {
  return page.locator('.map-button, .map-label').evaluateAll((all, known) => {
    let marks = 0
    for (const one of all) {
      if (!(one instanceof HTMLElement) || !one.checkVisibility()) continue
      const { x, y } = one.getBoundingClientRect()
      const own = one.getAttribute('aria-label') ?? one.textContent ?? ''
      const isKnown = known.some(
        ([name, left, top]) =>
          name === own && Math.abs(left - x) <= 1 && Math.abs(top - y - scrollY) <= 1,
      )
      if (isKnown) continue
      if (one.matches('.map-label')) one.style.visibility = 'hidden'
      else marks += 1
    }
    return marks
  }, before)
}

async function pictures(page: Page): Promise<Buffer[]> {
  const all: Buffer[] = []
  for (const part of PARTS) all.push(await pictureOf(page.locator(part)))
  return all
}

/** Where everything lies, the controls too, which are shown when they can be used. */
function places(page: Page): Promise<string[]> {
  return page.locator('#bar, #map, #timebar, #timeline, #events').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width } = one.getBoundingClientRect()
      return `${one.id} ${Math.round(x)} ${Math.round(y + scrollY)} ${Math.round(width)}`
    }),
  )
}

interface Spot {
  readonly name: string
  readonly x: number
  readonly height: number
}

/** The timeline as it lies in its box: how much of it is cut off, its playhead, and the days. */
function timeline(page: Page) {
  return page.locator('#timeline').evaluate((box) => {
    const picture = [...box.querySelectorAll('svg')].find((one) => one.checkVisibility())
    const knob = picture?.querySelector('.knob')?.getBoundingClientRect()
    if (!picture || !knob) throw new Error('No timeline with a playhead')
    const own = box.getBoundingClientRect()
    const days = [...picture.querySelectorAll('.tick-label')].map((text): Spot => {
      const { left, width, height } = text.getBoundingClientRect()
      return { name: text.textContent ?? '', x: left + width / 2 - own.left, height }
    })
    const cut = days.filter(({ x }) => x < 0 || x > own.width).length
    return { cut, x: knob.x - own.x, y: knob.y - own.y, days }
  })
}

type Timeline = Awaited<ReturnType<typeof timeline>>

/** Each day that is told before and after lies in one place, and nothing is cut off. */
function expectSameDays(before: Timeline, after: Timeline): void {
  expect(before.cut).toBe(0)
  expect(Math.abs(before.x - after.x)).toBeLessThan(2)
  expect(Math.abs(before.y - after.y)).toBeLessThan(10)
  const shared = before.days.filter(({ name }) => after.days.some((day) => day.name === name))
  expect(shared.length).toBeGreaterThan(0)
  for (const { name, x, height: tall } of shared) {
    const same = after.days.find((day) => day.name === name && Math.abs(day.x - x) < 2)
    expect(same?.height, `the ${name} at ${x}`).toBeCloseTo(tall, 0)
  }
}

async function lookAt(page: Page) {
  return {
    timeline: await timeline(page),
    pictures: await pictures(page),
    places: await places(page),
    marks: await marks(page),
  }
}

/** Phones upright and lying, tablets, desks. */
const SIZES = [
  [320, 568],
  [390, 844],
  [844, 390],
  [568, 320],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1280, 1100],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const

for (const [width, height] of SIZES)
  test(`the scripts draw at ${width} × ${height} px what the document showed before them, each day where it was`, async ({
    story,
  }) => {
    const { page } = story
    await page.setViewportSize({ width, height })
    await openUnscripted(page)
    const before = await lookAt(page)
    await page.unroute('**/*.js')
    await story.open()
    expect(await hideMoreNames(page, before.marks)).toBe(0)
    const after = await lookAt(page)
    expect(after.places).toEqual(before.places)
    expect(farthest(before.marks, after.marks)).toBeLessThanOrEqual(1)
    expectSameDays(before.timeline, after.timeline)
    for (const [index, part] of PARTS.entries()) {
      const pair = [before.pictures[index], after.pictures[index]] as const
      if (!pair[0] || !pair[1]) throw new Error(`No picture of ${part}`)
      const { share } = await compare(page, pair[0], pair[1])
      test.info().annotations.push({ type: part, description: `${share}` })
      expect(share, part).toBeLessThan(ALLOWED[part])
    }
  })
