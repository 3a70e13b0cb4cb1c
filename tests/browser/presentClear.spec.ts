import type { Page } from '@playwright/test'
import { overlaps, type Box } from './boxes.ts'
import { expectMapInLesson } from './lesson.ts'
import { curatedPaths, expect, OFTEN, test, withoutGl } from './page.ts'

/** A projector's usual picture, one of older make, and a screen at the front. */
const SCREENS = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const

/** The browser's own text size, CSS px. */
const TEXTS = [16, 32] as const

/** The least that is read from the back row where the window is 1,280 px wide, CSS px. */
const READ = 16

const PARTS = {
  key: '.map-foot',
  inset: '.map-inset',
  buttons: '.map-control',
  scale: '.map-scale',
  signs: '.present-zone:enabled svg',
  names: '.map-frame .map-label > :first-child',
  marks: '.map-frame .map-button',
} as const

type Part = keyof typeof PARTS

function measured(page: Page): Promise<Record<Part, Box[]>> {
  return page.evaluate((parts) => {
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll<HTMLElement | SVGElement>(selector)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 30)
          return { name, left, top, right, bottom }
        })
    return Object.fromEntries(
      Object.entries(parts).map(([part, selector]) => [part, boxesOf(selector)]),
    ) as Record<keyof typeof parts, ReturnType<typeof boxesOf>>
  }, PARTS)
}

/** The part of a mark that carries its shape and count, however large the map is drawn. */
function drawn({ name, left, top, right, bottom }: Box): Box {
  const by = (right - left) / 5
  return { name, left: left + by, top: top + by, right: right - by, bottom: bottom - by }
}

async function expectClear(page: Page, step: string): Promise<void> {
  const found = await measured(page)
  const { key, inset, buttons, scale, signs, names, marks } = found
  expect(names.length, step).toBeGreaterThan(1)
  expect(key, step).toHaveLength(1)
  const fixed = [...key, ...inset, ...buttons, ...scale, ...signs]
  const between = [key, inset, buttons, scale, signs].flatMap((one, at, all) =>
    overlaps(one, all.slice(at + 1).flat()),
  )
  const covered = overlaps(marks.map(drawn), inset)
  expect({ step, over: [...between, ...overlaps(names, fixed), ...covered] }).toEqual({
    step,
    over: [],
  })
}

/** What is cut by its own box, and what is smaller than can be read: nothing of either. */
function faultsOfText(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const map = document.querySelector('#map')
    const width = (map as HTMLElement | null)?.offsetWidth ?? 0
    const grown = (map?.getBoundingClientRect().width ?? 0) / (width || 1)
    const smallOf = (selector: string, by: number): string[] =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.checkVisibility())
        .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) * by < least - 0.05)
        .map((one) => `small: ${one.textContent}`)
    const cut = [...document.querySelectorAll<HTMLElement>('.map-inset-title, .key-line li')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `cut: ${one.textContent}`)
    return [
      ...cut,
      ...smallOf('.key-line li, .map-inset-title, .map-title', 1),
      ...smallOf('#timeline text:not(.count-text)', 1),
      ...(width > 0 ? smallOf('#map .map-label > :first-child', grown) : []),
    ]
  }, READ)
}

for (const [width, height] of SCREENS)
  for (const size of TEXTS)
    for (const [path, steps] of curatedPaths())
      test(`${width} × ${height}, text of ${size} px: at each step of “${path}” nothing lies over another`, async ({
        story,
      }) => {
        const { page } = story
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        const client = await page.context().newCDPSession(page)
        await client.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } })
        await withoutGl(page)
        await story.open(`?mode=present&path=${path}`)
        for (const [index, step] of steps.entries()) {
          if (index > 0) await page.keyboard.press('PageDown')
          await expect(page.locator('.present-title')).toHaveText(step)
          await story.expectParam('step', index === 0 ? null : String(index + 1))
          // The map of another frame takes its size when it is shown, and is drawn anew for it.
          await expect(async () => {
            await expectClear(page, step)
            await expectMapInLesson(page, step)
            expect(await faultsOfText(page), step).toEqual([])
          }).toPass({ ...OFTEN, timeout: 5000 })
        }
      })
