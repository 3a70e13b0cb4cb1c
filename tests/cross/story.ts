import { expect } from '@playwright/test'
import type { Driver, InPage, Point } from './drive/driver.ts'

/** The page under test, in whichever browser. */
export class Story {
  readonly driver: Driver
  readonly address: string

  constructor(driver: Driver, address: string) {
    this.driver = driver
    this.address = address
  }

  /** Opens a view by its query, and waits until the page answers. */
  async open(query = ''): Promise<void> {
    await this.driver.open(`${this.address}${query}`)
    await this.until(() => document.documentElement.classList.contains('is-live'))
  }

  /** Waits until what a function finds in the page is true. */
  async until<A extends readonly unknown[]>(fn: InPage<A, boolean>, ...args: A): Promise<void> {
    await expect.poll(() => this.driver.run(fn, ...args), { message: fn.toString() }).toBe(true)
  }

  /** The text of the first element that a selector finds and that is seen; null if there is none. */
  text(selector: string): Promise<string | null> {
    return this.driver.run((css) => {
      const seen = [...document.querySelectorAll(css)].find((one) => one.checkVisibility())
      return seen?.textContent.trim().replace(/\s+/g, ' ') ?? null
    }, selector)
  }

  /** What stands in the address after the question mark, by name. */
  param(name: string): Promise<string | null> {
    return this.driver.run((key) => new URL(location.href).searchParams.get(key), name)
  }

  async expectParam(name: string, value: string | null): Promise<void> {
    await expect.poll(() => this.param(name), { message: name }).toBe(value)
  }

  async expectText(selector: string, wanted: RegExp): Promise<void> {
    await expect.poll(() => this.text(selector), { message: selector }).toMatch(wanted)
  }

  /** The middle of the first element that a selector finds and that is seen, brought into view. */
  async middle(selector: string, text = ''): Promise<Point> {
    const find = (css: string, words: string) => {
      const seen = [...document.querySelectorAll(css)].find(
        (one) => one.checkVisibility() && one.textContent.includes(words),
      )
      if (!seen) return null
      const inside = (): boolean => {
        const { top, bottom, left, right } = seen.getBoundingClientRect()
        return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
      }
      if (!inside()) seen.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = seen.getBoundingClientRect()
      return [x + width / 2, y + height / 2] as const
    }
    let at: Point | null = null
    await expect
      .poll(async () => (at = await this.driver.run(find, selector, text)), { message: selector })
      .not.toBeNull()
    if (at === null) throw new Error(`${selector} is not there`)
    return at
  }

  /** Clicks the middle of the first seen element that a selector finds and that contains these words. */
  async click(selector: string, text = ''): Promise<void> {
    await this.driver.click(await this.middle(selector, text))
  }

  /** Puts the keyboard's focus on an element. */
  async focus(selector: string): Promise<void> {
    await this.until((css) => {
      const found = [...document.querySelectorAll(css)].find((one) => one.checkVisibility())
      if (!(found instanceof HTMLElement)) return false
      found.focus()
      return document.activeElement === found
    }, selector)
  }

  /** Lets WebGL draw the map: it comes when a reader turns to the map. */
  async wakeMap(): Promise<void> {
    await this.driver.point(await this.middle('#map'))
    await this.until(() => document.querySelector<HTMLElement>('#map')?.dataset['painter'] === 'gl')
  }

  /** What went wrong in the page so far, kept by probe.js; nothing of a page that has no probe. */
  faults(): Promise<readonly string[]> {
    return this.driver.run(() => {
      const { faults } = window as unknown as { faults?: readonly string[] }
      return faults ?? []
    })
  }
}
