import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './hostPage.ts'

/** Picks that follow from a seed alone: what one run finds wrong, the next finds too. */
function picker(seed: number): <Item>(list: readonly Item[]) => Item | undefined {
  let state = seed
  return (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return list[(state >>> 8) % list.length]
  }
}

/** Posts all of them to the frame at once, and last the wish to open an event. */
async function flood(page: Page, messages: readonly unknown[]): Promise<void> {
  const last = { truceline: 1, type: 'open', query: '?event=jeddah-talks' }
  await page.evaluate(
    (all) => {
      const target = document.querySelector('iframe')?.contentWindow
      for (const message of all) target?.postMessage(message, '*')
    },
    [...messages, last],
  )
}

/** It has read them all, has done what was asked last, and holds nothing of what they smuggled. */
async function expectUnharmed(frame: FrameLocator): Promise<void> {
  const last = frame.locator('#jeddah-talks h3 a')
  await expect(last).toHaveAttribute('aria-current', 'true', { timeout: 120_000 })
  await expect(frame.locator('#events img, [onerror], [href^="javascript"]')).toHaveCount(0)
  await expect(frame.locator('html')).toHaveAttribute('data-mode', 'embed')
  await expect(frame.locator('.map-frames')).toBeVisible()
}

const COUNT = 10_000

test('ten thousand hostile messages throw nothing, inject nothing and leave a valid view', async ({
  page,
  host,
}) => {
  // The frame reads each of them; on a busy machine that takes its time.
  test.slow()
  const frame = await host.open('article')
  await host.alive(frame)
  await host.expectFits()
  const odd = ['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', '', '🗺', '%']
  const values = [...odd, null, 1, -1, 0, NaN, 1e9, [], {}, true, 'open', 'select', 'theme']
  const types = ['hello', 'open', 'select', 'step', 'theme', 'film', 'constructor', 7]
  const keys = ['query', 'event', 'by', 'theme', 'height', 'extra']
  const pick = picker(20_250_311)
  const messages = Array.from({ length: COUNT }, () => {
    const fields = [0, 1, 2].map(() => [pick(keys) ?? '', pick<unknown>(values)] as const)
    return { truceline: pick([1, 1, 1, 2, '1']), type: pick(types), ...Object.fromEntries(fields) }
  })
  await flood(page, messages)
  await expectUnharmed(frame)
  // A card that is longer than the frame may be open: the frame keeps to its ceiling.
  const box = await page.locator('iframe').first().boundingBox()
  expect(box?.height).toBeLessThanOrEqual(900)
})

test('ten thousand hostile queries throw nothing, inject nothing and leave a valid view', async ({
  page,
  host,
}) => {
  test.slow()
  const frame = await host.open('article')
  await host.alive(frame)
  const names =
    'event kind actor place standing q until at from to axis map path step clock theme v mode parts known compare lanes spacing static accent lang __proto__ constructor'.split(
      ' ',
    )
  const values =
    '<img src=x onerror=alert(1)>|javascript:alert(1)|2025-03-19|2025-03-19T1000Z|1,2,3|-1|1e309|NaN|%|%00|%F0%9F|&|=|call,strike|jeddah-talks|two-calls|Europe/Kyiv|dark|present|..%2F..|🗺'.split(
      '|',
    )
  const pick = picker(20_250_319)
  const write = [(value: string) => value, encodeURIComponent]
  const messages = Array.from({ length: COUNT }, () => {
    const pairs = Array.from(
      { length: pick([0, 1, 2, 3, 4, 5]) ?? 0 },
      () => `${pick(names)}=${pick(write)?.(pick(values) ?? '')}`,
    )
    return { truceline: 1, type: 'open', query: `?${pairs.join('&')}` }
  })
  await flood(page, messages)
  await expectUnharmed(frame)
})
