import { expect } from '@playwright/test'
import type { Driver, Point } from './drive/driver.ts'

/** The story at 390 px, in a frame: not every browser has a window as narrow as a phone. */
export class Phone {
  readonly #driver: Driver
  readonly #address: string

  constructor(driver: Driver, address: string) {
    this.#driver = driver
    this.#address = address
  }

  async open(query = ''): Promise<void> {
    await this.#driver.open(`${this.#address}hosts/phone.html${query}`)
    await expect.poll(() => this.has('html.is-live')).toBe(true)
  }

  /** Whether something that a selector finds in the frame is seen. */
  has(selector: string): Promise<boolean> {
    return this.#driver.run((css) => {
      const page = document.querySelector('iframe')?.contentDocument
      return [...(page?.querySelectorAll(css) ?? [])].some((one) => one.checkVisibility())
    }, selector)
  }

  async expectSeen(selector: string): Promise<void> {
    await expect.poll(() => this.has(selector), { message: selector }).toBe(true)
  }

  text(selector: string): Promise<string | null> {
    return this.#driver.run((css) => {
      const page = document.querySelector('iframe')?.contentDocument
      const seen = [...(page?.querySelectorAll(css) ?? [])].find((one) => one.checkVisibility())
      return seen?.textContent.trim().replace(/\s+/g, ' ') ?? null
    }, selector)
  }

  async expectText(selector: string, wanted: RegExp): Promise<void> {
    await expect.poll(() => this.text(selector), { message: selector }).toMatch(wanted)
  }

  async expectParam(name: string, value: string | null): Promise<void> {
    const param = () =>
      this.#driver.run((key) => {
        const page = document.querySelector('iframe')?.contentWindow
        return new URL(page?.location.href ?? 'about:blank').searchParams.get(key)
      }, name)
    await expect.poll(param, { message: name }).toBe(value)
  }

  /** Presses the middle of the first seen element that a selector finds and that contains these words. */
  async press(selector: string, words = ''): Promise<void> {
    const find = (css: string, text: string): Point | null => {
      const frame = document.querySelector('iframe')
      const page = frame?.contentDocument
      const seen = [...(page?.querySelectorAll(css) ?? [])].find(
        (one) => one.checkVisibility() && one.textContent.includes(text),
      )
      if (!frame || !page || !seen) return null
      const { top, bottom } = seen.getBoundingClientRect()
      if (top < 0 || bottom > frame.clientHeight)
        seen.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = seen.getBoundingClientRect()
      return [x + width / 2, y + height / 2]
    }
    let at: Point | null = null
    await expect
      .poll(async () => (at = await this.#driver.run(find, selector, words)), { message: selector })
      .not.toBeNull()
    if (at !== null) await this.#driver.click(at)
  }

  /** How far the page can be moved sideways, in px. */
  sideways(): Promise<number> {
    return this.#driver.run(() => {
      const page = document.querySelector('iframe')?.contentDocument?.documentElement
      return (page?.scrollWidth ?? 999) - (page?.clientWidth ?? 0)
    })
  }
}
