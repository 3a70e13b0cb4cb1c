import { expect, test as base } from '@playwright/test'
import type { Driver, Engine, Launched } from './drive/driver.ts'
import { programsOf } from './drive/programs.ts'
import { startBrowser } from './drive/start.ts'
import { Story } from './story.ts'

/** What a project and a test may choose. */
export interface Options {
  readonly engine: Engine
  readonly lessMotion: boolean
  readonly forcedColours: boolean
}

interface ForWorker extends Options {
  readonly browserAtHand: Launched
}

interface Given {
  readonly driver: Driver
  readonly story: Story
}

/** A test that runs in each of the browsers, in a window with a fresh profile. */
export const test = base.extend<Given, ForWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  lessMotion: [false, { option: true, scope: 'worker' }],
  forcedColours: [false, { option: true, scope: 'worker' }],
  browserAtHand: [
    async ({ engine, lessMotion, forcedColours }, use) => {
      const programs = await programsOf(engine)
      if (programs === null) throw new Error(`${engine} is not installed`)
      const browser = await startBrowser(programs, { lessMotion, forcedColours })
      await use(browser)
      await browser.quit()
    },
    { scope: 'worker' },
  ],
  driver: async ({ browserAtHand }, use) => {
    const driver = await browserAtHand.open()
    await driver.resize(1280, 800)
    await use(driver)
    await driver.close()
  },
  story: async ({ driver, baseURL }, use) => {
    const story = new Story(driver, baseURL ?? '')
    await use(story)
    expect(await story.faults(), 'faults of the page').toEqual([])
  },
})

export { expect } from '@playwright/test'
