import { violationsInBoth } from './axe.ts'
import { expect, test, type StoryPage } from './page.ts'

interface State {
  readonly name: string
  readonly width: number
  readonly reach: (story: StoryPage) => Promise<void>
}

const STATES: readonly State[] = [
  { name: 'as it opens', width: 1280, reach: (story) => story.openLive() },
  {
    name: 'with an event open',
    width: 1280,
    reach: async (story) => {
      await story.openLive('?event=overnight-strikes-18-19-march')
      await expect(story.page.locator('#overnight-strikes-18-19-march .sources')).toBeVisible()
    },
  },
  {
    name: 'with a menu and the list of a mark open',
    width: 1280,
    reach: async (story) => {
      await story.openLive()
      await story.map.locator('[aria-expanded]').first().focus()
      await story.page.keyboard.press('Enter')
      await expect(story.map.locator('.map-panel')).toBeVisible()
      await story.page.locator('.menu > summary').first().focus()
      await story.page.keyboard.press('Enter')
      await expect(story.page.locator('.menu[open] .choices')).toBeVisible()
    },
  },
  {
    name: 'as known on a day',
    width: 1280,
    reach: async (story) => {
      await story.openLive('?known=2025-03-18&event=trump-putin-call')
      await expect(story.page.locator('.known-banner')).toContainText('hidden')
      await story.page.getByRole('button', { name: 'Choose a day' }).click()
      await expect(story.page.locator('.calendar')).toBeVisible()
    },
  },
  {
    name: 'with the settings open',
    width: 1280,
    reach: async (story) => {
      await story.openLive()
      await story.page.locator('.menu > summary', { hasText: 'More' }).click()
      await expect(story.page.getByLabel('Time zone')).toBeVisible()
    },
  },
  {
    name: 'with the ways to play open, at 320 px',
    width: 320,
    reach: async (story) => {
      await story.openLive()
      await story.page.locator('.play .menu > summary').click()
      await story.page.getByRole('radio', { name: 'By the clock' }).check()
      await expect(story.page.getByRole('combobox', { name: 'Speed' })).toBeVisible()
    },
  },
  {
    name: 'while the list is read and ends at the time shown',
    width: 1280,
    reach: async (story) => {
      await story.openLive('?until=2025-03-12')
      await story.page.locator('section.events').hover()
      await story.page.mouse.wheel(0, 600)
      await expect(story.page.locator('.is-read')).toHaveCount(1)
      await expect(story.page.getByRole('button', { name: 'Show later events' })).toBeAttached()
    },
  },
  {
    name: 'on the page of one event',
    width: 390,
    reach: async ({ page }) => {
      await page.goto('./events/jeddah-talks/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
  {
    name: 'on the page for a lost link',
    width: 390,
    reach: async (story) => {
      story.allow(/404/)
      await story.page.goto('./no-such-page')
      await expect(story.page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
  {
    name: 'with two speakers side by side',
    width: 1280,
    reach: async (story) => {
      await story.openLive('?event=trump-putin-call&compare=white-house..kremlin')
      await expect(story.page.getByRole('dialog')).toContainText('Length of the call')
    },
  },
  {
    name: 'with a citation, at 320 px',
    width: 320,
    reach: async (story) => {
      await story.openLive('?event=stubb-trump-deadline')
      await story.page.locator('article summary', { hasText: 'Cite' }).click()
      await expect(story.page.getByRole('textbox', { name: 'Citation' })).toBeVisible()
    },
  },
  {
    name: 'with lanes by place, evenly spaced, the menu of the timeline and the legend open',
    width: 1280,
    reach: async (story) => {
      await story.openLive('?lanes=place&spacing=even&event=trump-zelenskyy-call')
      await story.page.locator('.legend > summary').click()
      await expect(story.page.locator('.legend .relation').first()).toBeVisible()
      await story.page.locator('.axis-tools summary').click()
      await expect(story.page.locator('.axis-tools .line-key')).toBeVisible()
      await expect(story.page.locator('#timeline .squeeze').first()).toBeVisible()
    },
  },
  {
    name: 'on a phone with the whole timeline over the page, in lanes by actor',
    width: 390,
    reach: async (story) => {
      await story.openLive('?lanes=actor&timeline=full&event=trump-putin-call')
      await expect(story.page.locator('#timeline svg')).toHaveAttribute('data-variant', 'full')
    },
  },
  {
    name: 'in a frame, with a card',
    width: 640,
    reach: async (story) => {
      await story.open('?mode=embed&event=trump-putin-call')
      await expect(story.page.locator('#trump-putin-call .sources')).toBeVisible()
    },
  },
  {
    name: 'on a guided path at 320 px, with the controls unfolded',
    width: 320,
    reach: async (story) => {
      await story.openLive('?path=two-calls&step=3')
      await story.page.getByRole('button', { name: 'Search and filter' }).click()
      await expect(story.page.getByRole('searchbox')).toBeVisible()
    },
  },
]

for (const { name, width, reach } of STATES)
  test(`axe finds nothing wrong ${name}, in light and in dark`, async ({ story }) => {
    await story.page.emulateMedia({ reducedMotion: 'reduce' })
    await story.page.setViewportSize({ width, height: 800 })
    await reach(story)
    expect(await violationsInBoth(story)).toEqual([])
  })
