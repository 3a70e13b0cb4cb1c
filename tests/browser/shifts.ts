import { expect, type Page } from '@playwright/test'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Shift {
  readonly value: number
  readonly startTime: number
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: Box
    readonly currentRect: Box
  }[]
}

/** Keeps every layout shift of the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as unknown as Shift[]))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has moved since the page was opened: the sum of its layout shifts, and each that counts, in words. */
export async function shifted(page: Page): Promise<{ sum: number; moves: readonly string[] }> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const { shifts } = window as unknown as { shifts: readonly Shift[] }
    const box = ({ left, top, width, height }: Box): string =>
      [left, top, width, height].map(Math.round).join(' ')
    const named = (node: Node | null): string =>
      node instanceof Element
        ? `${node.localName}#${node.id}.${node.getAttribute('class') ?? ''}`
        : (node?.textContent ?? 'what is gone')
    const moves = shifts
      .filter(({ value }) => value > 0.001)
      .flatMap(({ startTime, sources }) =>
        sources.map(
          ({ node, previousRect, currentRect }) =>
            `${named(node)} at ${Math.round(startTime)} ms: ${box(previousRect)} → ${box(currentRect)}`,
        ),
      )
    return { sum: shifts.reduce((sum, { value }) => sum + value, 0), moves }
  })
}

/** Holds that nothing jumped as the page opened; what did is named. */
export async function expectNoJump(page: Page): Promise<void> {
  const { sum, moves } = await shifted(page)
  expect(sum, moves.join('\n')).toBeLessThan(0.02)
}
