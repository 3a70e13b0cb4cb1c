import { readFileSync } from 'node:fs'
import { expect, test as base, type Locator, type Page } from '@playwright/test'

/** Looks again soon: pauses that grow, as they do else, would only be waited out. */
export const OFTEN = { intervals: [25] }

/** The page of the story as a reader sees it, and what it does behind the reader's back. */
export class StoryPage {
  readonly page: Page
  /** Every request since the page was opened, by address. */
  readonly requests: string[] = []
  readonly #faults: string[] = []
  #allowed: RegExp[] = []

  constructor(page: Page, origin: string) {
    this.page = page
    const context = page.context()
    context.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(`console: ${message.text()}`)
    })
    context.on('weberror', (error) => this.#faults.push(`page: ${error.error().message}`))
    context.on('request', (request) => {
      this.requests.push(request.url())
      if (!isOwn(request.url(), origin)) this.#faults.push(`request to ${request.url()}`)
    })
  }

  /** Faults that a test causes on purpose; all others still count. */
  allow(...patterns: readonly RegExp[]): void {
    this.#allowed = [...this.#allowed, ...patterns]
  }

  faults(): readonly string[] {
    return this.#faults.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)))
  }

  /** Opens a view and waits until its events are drawn and can be used. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`)
    await this.page.locator('html.is-live').waitFor({ state: 'attached' })
  }

  /** Opens a view and gives the first sign of life, so that every control has its script. */
  async openLive(query = ''): Promise<void> {
    await this.open(query)
    await this.wake()
  }

  /** A key that does nothing, and the answer to it: React has taken over the controls. */
  async wake(): Promise<void> {
    await this.page.keyboard.press('Shift')
    await this.page.waitForFunction(() =>
      ['#bar input', '#timebar button'].every((control) =>
        Object.keys(document.querySelector(control) ?? {}).some((key) => key.startsWith('__react')),
      ),
    )
  }

  /** Opens another view in the page that is there, as Back and Forward do. */
  async go(query: string): Promise<void> {
    await this.page.evaluate((search) => {
      history.pushState(null, '', search)
      dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  }

  get params(): URLSearchParams {
    return new URL(this.page.url()).searchParams
  }

  /** What the address says of one parameter, as soon as it says it. */
  async expectParam(name: string, value: string | RegExp | null): Promise<void> {
    const options = { message: `the address: ${name}`, ...OFTEN }
    const told = expect.poll(() => this.params.get(name), options)
    await (value instanceof RegExp ? told.toMatch(value) : told.toBe(value))
  }

  get map(): Locator {
    return this.page.locator('#map')
  }

  /** The main map and the one beside it. */
  get maps(): Locator {
    return this.page.locator('#map, #map-other')
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: 'Time shown' })
  }

  get play(): Locator {
    return this.page.getByRole('button', { name: 'Play', exact: true })
  }

  get pause(): Locator {
    return this.page.getByRole('button', { name: 'Pause', exact: true })
  }

  /** Chooses which events are shown: "Up to here", "At one moment" or "Between". */
  async chooseMode(name: string): Promise<void> {
    const list = this.page.getByLabel('Which events are shown').locator('visible=true')
    const isNarrow = (this.page.viewportSize()?.width ?? 0) < 720
    if (isNarrow) await list.selectOption({ label: name })
    else await this.page.getByRole('radio', { name, exact: true }).check()
  }

  /** Opens one group of the menu of filters, which stays open. */
  async openFilter(label: string): Promise<Locator> {
    const menu = this.page.locator('.filter-menu')
    if ((await menu.getAttribute('open')) === null) await menu.locator('> summary').click()
    const group = menu.locator('.filter').filter({ hasText: new RegExp(`^${label}`) })
    if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
    return group
  }

  get count(): Locator {
    return this.page.locator('.shown')
  }

  /** How many events the page says that it shows. */
  async counted(): Promise<number> {
    return Number.parseInt((await this.count.textContent()) ?? '', 10)
  }

  /** The events of the list that are shown, in its order. */
  async listed(): Promise<string[]> {
    return this.page
      .locator('#events [data-event]:not([hidden])')
      .evaluateAll((items) => items.map((item) => item.querySelector('article')?.id ?? ''))
  }

  title(event: string): Locator {
    return this.page.locator(`#${event} h3 a`)
  }

  /** The same event is selected in the list, in the address, on the timeline and on the map. */
  async expectSelected(event: string): Promise<void> {
    await expect(this.title(event)).toHaveAttribute('aria-current', 'true')
    await expect(this.page.locator('#events [aria-current]')).toHaveCount(1)
    await this.expectParam('event', event)
    const mark = this.page.locator('#timeline .mark[data-selected]')
    await expect(mark).toHaveCount(1)
    await expect(mark).toContainText((await this.title(event).textContent()) ?? '')
  }

  async expectNoneSelected(): Promise<void> {
    await this.expectParam('event', null)
    await expect(this.page.locator('[aria-current]')).toHaveCount(0)
    await expect(this.page.locator('#timeline .mark[data-selected]')).toHaveCount(0)
  }
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:`)
}

/** A page that must make no console error, no page error and no request to another origin. */
export const test = base.extend<{ story: StoryPage }>({
  story: async ({ page, baseURL }, use) => {
    const story = new StoryPage(page, new URL(baseURL ?? '').origin)
    await use(story)
    expect(story.faults(), 'console errors, page errors and requests elsewhere').toEqual([])
  },
})

interface CuratedEvent {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly claims: readonly { readonly text: string }[]
}

function curated(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/march-2025/${file}`, import.meta.url), 'utf8'))
}

/** The events as they were curated, in order. */
export function curatedEvents(): readonly CuratedEvent[] {
  return (curated('events.json') as { events: readonly CuratedEvent[] }).events
}

/** The titles of the steps of each tour, by its id, as they were curated. */
export function curatedPaths(): ReadonlyMap<string, readonly string[]> {
  const { paths } = curated('story.json') as {
    paths: readonly { id: string; steps: readonly { title: string }[] }[]
  }
  return new Map(paths.map(({ id, steps }) => [id, steps.map(({ title }) => title)]))
}

/** The titles of the steps of a tour, as they were curated. */
export function curatedSteps(tour: string): readonly string[] {
  return curatedPaths().get(tour) ?? []
}

/** How many events the story tells. */
export const EVENTS = curatedEvents().length

/** The address of every source that the story names. */
export function curatedAddresses(): readonly string[] {
  const { sources } = curated('sources.json') as { sources: readonly { url: string }[] }
  return sources.map(({ url }) => url)
}

/** The map stays the SVG, as for a reader who saves data: two windows that draw by software are slow. */
export async function withoutGl(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
}

/** Comes when the page has been laid out anew and drawn, after its window has another size. */
export async function laidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let still = 0
    const watch = new MutationObserver(() => {
      still = 0
    })
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    for (let frame = 0; frame < 600 && still < 4; frame += 1) {
      await new Promise(requestAnimationFrame)
      still += 1
    }
    watch.disconnect()
  })
}

/** By how much the page is wider than its window, CSS px. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

export { expect }
