import type { Page } from '@playwright/test'
import { cutControls } from './cutText.ts'
import { expect, laidOut, test, type StoryPage } from './page.ts'

test.use({ isMobile: true, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } })

const WIDTHS = [360, 320]

/** What is cut on the page as it stands, at either width; each is named with it. */
async function cutAtBoth(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 })
    await laidOut(page)
    found.push(...(await cutControls(page)).map((one) => `${width} px: ${one}`))
  }
  return found
}

async function unfold({ page }: StoryPage): Promise<void> {
  await page.getByRole('button', { name: 'Search and filter' }).press('Enter')
  await expect(page.getByRole('searchbox')).toBeVisible()
}

/** Opens each menu that is there in turn, and says what is cut in it. */
async function inMenus(story: StoryPage): Promise<string[]> {
  const found: string[] = []
  for (const menu of await story.page.locator('.menu > summary:visible').all()) {
    await menu.press('Enter')
    await expect(story.page.locator('.menu[open] .panel')).toBeVisible()
    found.push(...(await cutAtBoth(story.page)))
    await story.page.keyboard.press('Escape')
  }
  return found
}

/** The ways in which the page shows controls of its own, and how one gets there. */
const VIEWS: Readonly<Record<string, (story: StoryPage) => Promise<string[]>>> = {
  'the page as it opens': async (story) => {
    await story.openLive()
    return cutAtBoth(story.page)
  },
  'what is behind its buttons': async (story) => {
    await story.openLive('?event=overnight-strikes-18-19-march')
    await unfold(story)
    return [...(await cutAtBoth(story.page)), ...(await inMenus(story))]
  },
  'a step of a tour': async (story) => {
    await story.openLive('?path=two-calls&step=5&kind=strike&q=drones')
    await unfold(story)
    return cutAtBoth(story.page)
  },
  'as known on a day': async (story) => {
    await story.openLive('?known=2025-03-18')
    return cutAtBoth(story.page)
  },
  'the whole timeline': async (story) => {
    await story.openLive('?timeline=full')
    return [...(await cutAtBoth(story.page)), ...(await inMenus(story))]
  },
  'what can be shared': async (story) => {
    await story.openLive()
    await unfold(story)
    await story.page.getByRole('button', { name: 'Share', exact: true }).press('Enter')
    const dialog = story.page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    for (const part of await dialog.locator('summary').all()) await part.press('Enter')
    return cutAtBoth(story.page)
  },
  'a lesson': async (story) => {
    await story.open('?mode=present&path=two-calls&step=5')
    await expect(story.page.locator('.present-band')).toBeVisible()
    return cutAtBoth(story.page)
  },
  'the handout': async (story) => {
    await story.open('?mode=handout')
    await expect(story.page.locator('.handout-foot')).toBeAttached()
    return cutAtBoth(story.page)
  },
  'a frame': async (story) => {
    await story.openLive('?mode=embed')
    return cutAtBoth(story.page)
  },
  'a frame with its list': async (story) => {
    await story.openLive('?mode=embed&event=jeddah-talks&path=two-calls&step=3')
    return cutAtBoth(story.page)
  },
}

for (const size of ['100%', '200%'])
  for (const [name, found] of Object.entries(VIEWS))
    test(`at 320 and 360 px and ${size} text no control cuts its words: ${name}`, async ({
      story,
    }) => {
      await story.page.setViewportSize({ width: 320, height: 640 })
      // From the first paint on, as a reader's own setting does.
      await story.page.addInitScript((text) => {
        const style = new CSSStyleSheet()
        style.replaceSync(`:root { font-size: ${text} }`)
        document.adoptedStyleSheets.push(style)
      }, size)
      expect(await found(story)).toEqual([])
    })
