import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  test as base,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test'
import { expect } from './page.ts'

/** Where the pages of hosts believe that the story stands. */
const WRITTEN = 'https://example.org/truceline/'

/** A message that a frame posted, as the page around it got it. */
type Posted = Readonly<Record<string, unknown>> | string

/** Where a host's page stands: another origin and another site than the story's. */
interface HostServer {
  readonly origin: string
  /** What it answers to every request. */
  html: string
}

/** Somebody else's page, on another origin, with the story in it. */
export class HostPage {
  readonly page: Page
  readonly #server: HostServer
  readonly #site: string
  readonly #faults: string[] = []
  #allowed: RegExp[] = []

  constructor(page: Page, server: HostServer, site: string) {
    this.page = page
    this.#server = server
    this.#site = site
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(`console: ${message.text()}`)
    })
    page.context().on('weberror', (error) => this.#faults.push(`page: ${error.error().message}`))
    page.on('request', (request) => {
      const own = [server.origin, new URL(site).origin, 'data:', 'blob:']
      if (!own.some((start) => request.url().startsWith(start)))
        this.#faults.push(`request to ${request.url()}`)
    })
  }

  /** Faults that a test causes on purpose; all others still count. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed = [...this.#allowed, ...patterns]
  }

  faults(): readonly string[] {
    return this.#faults.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)))
  }

  /** A host's words with the address of the site under test in the place of the written one. */
  #local(html: string): string {
    return html.replaceAll(WRITTEN, this.#site)
  }

  /** Opens a page of `tests/browser/host`, and waits for the story in its frame. */
  async open(name: string): Promise<FrameLocator> {
    return this.write(readFileSync(new URL(`host/${name}.html`, import.meta.url), 'utf8'))
  }

  /** Opens a page of these words, which keeps what is posted to it. */
  async write(html: string, query = ''): Promise<FrameLocator> {
    await this.page.addInitScript(() => {
      const posted: unknown[] = []
      Object.assign(window, { posted })
      addEventListener('message', ({ data }) => posted.push(data))
    })
    this.#server.html = this.#local(html)
    await this.page.goto(`${this.#server.origin}/article${query}`, {
      waitUntil: 'domcontentloaded',
    })
    return this.page.frameLocator('iframe').first()
  }

  /** Waits until the first frame is alive. */
  async alive(frame: FrameLocator): Promise<void> {
    await frame.locator('html.is-live').waitFor({ state: 'attached' })
  }

  async posted(): Promise<readonly Posted[]> {
    return this.page.evaluate(() => (window as unknown as { posted: readonly Posted[] }).posted)
  }

  /** All heights that were told in the project's own form, in order. */
  async heights(): Promise<readonly number[]> {
    const messages = await this.posted()
    return messages.flatMap((message) =>
      typeof message === 'object' && message !== null && message['type'] === 'height'
        ? [Number(message['height'])]
        : [],
    )
  }

  /** Waits until the first frame has told its height and the page has given it. */
  async sized(): Promise<void> {
    await expect
      .poll(async () => {
        const told = (await this.heights()).at(-1)
        return told !== undefined && (await this.iframe.boundingBox())?.height === told
      })
      .toBe(true)
  }

  get iframe(): Locator {
    return this.page.locator('iframe').first()
  }

  /** The story's frame itself, for what must run inside it. */
  inside(): Frame {
    const found = this.page.frames().find((frame) => frame.url().startsWith(this.#site))
    if (!found) throw new Error('There is no frame with the story.')
    return found
  }

  /** The event is selected in the frame, and no other. */
  async expectSelected(frame: FrameLocator, id: string): Promise<void> {
    await expect(frame.locator('#events [aria-current]')).toHaveCount(1)
    await expect(frame.locator(`#${id} h3 a`)).toHaveAttribute('aria-current', 'true')
  }

  /** The host's page has given the frame more than so many CSS px. */
  async expectHigher(least: number): Promise<void> {
    const height = async () => (await this.iframe.boundingBox())?.height ?? 0
    await expect.poll(height).toBeGreaterThan(least)
  }

  /** Nothing in the frame is cut: it is as high as what it holds. */
  async expectFits(): Promise<void> {
    await expect
      .poll(async () =>
        this.inside().evaluate(() => {
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement
          return [scrollHeight - clientHeight, scrollWidth - clientWidth]
        }),
      )
      .toEqual([0, 0])
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`)
    })
  })
}

/** A host's page that causes no error and asks nobody else for anything. */
export const test = base.extend<{ host: HostPage }, { hostServer: HostServer }>({
  hostServer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
    async ({}, use) => {
      const page = { origin: '', html: '' }
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page.html)
      })
      page.origin = await listen(server)
      await use(page)
      server.close()
    },
    { scope: 'worker' },
  ],
  host: async ({ page, baseURL, hostServer }, use) => {
    const host = new HostPage(page, hostServer, baseURL ?? '')
    await use(host)
    expect(host.faults(), 'console errors, page errors and requests elsewhere').toEqual([])
  },
})

export { expect }
