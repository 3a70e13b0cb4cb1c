import type { Page } from '@playwright/test'

interface Shift {
  readonly value: number
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

/** How much has moved since the page was opened, as the sum of its layout shifts. */
export async function shifted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const { shifts } = window as unknown as { shifts: readonly Shift[] }
    return shifts.reduce((sum, { value }) => sum + value, 0)
  })
}
