import type { Browser, Page } from '@playwright/test'
import type { Driver, Engine, InPage, Wishes } from './driver.ts'

/** A window of a browser that Playwright has started. */
export async function viaPlaywright(
  engine: Engine,
  browser: Browser,
  wishes: Wishes,
): Promise<Driver> {
  const context = await browser.newContext({
    reducedMotion: wishes.lessMotion ? 'reduce' : 'no-preference',
    // Firefox is started with them.
    ...(wishes.forcedColours && engine === 'chromium' && { forcedColors: 'active' }),
    serviceWorkers: 'allow',
  })
  let page: Page = await context.newPage()
  const run = async <A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> => {
    // As text: where a script may make no script of text, the browser's own debugger still may.
    const value: unknown = await page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`)
    return value as R
  }
  return {
    engine,
    run,
    open: async (address) => {
      await page.goto(address)
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    point: ([x, y]) => page.mouse.move(x, y),
    click: ([x, y]) => page.mouse.click(x, y),
    drag: async (...points) => {
      for (const [index, [x, y]] of points.entries()) {
        await page.mouse.move(x, y)
        if (index === 0) await page.mouse.down()
      }
      await page.mouse.up()
    },
    windows: () => Promise.resolve(context.pages().length),
    toWindow: (index) => {
      page = context.pages()[index] ?? page
      return Promise.resolve()
    },
    picture: async () => {
      const before: unknown = await page.evaluate('window.faults?.length ?? 0')
      const png = await page.screenshot()
      // For its pictures Playwright adds a style, which the page's policy refuses and reports in Firefox.
      await page.evaluate(`window.faults?.splice(${Number(before)})`)
      return png
    },
    close: () => context.close(),
  }
}
