import type { Page } from '@playwright/test'
import { expect, OFTEN, test, withoutGl, type StoryPage } from './page.ts'

/** Wraps every text, and each that comes later, as a page translator does. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const isOurs = (node: Node) => node.parentElement?.localName === 'font'
    const wrap = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node: Node | null = root; node; node = walker.nextNode())
        if (node instanceof Text && node.data.trim() !== '' && !isOurs(node)) texts.push(node)
      for (const text of texts) {
        if (text.parentElement?.closest('script, style, template, textarea')) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = text.data
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    wrap(document.body)
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node)
    }).observe(document.body, { childList: true, subtree: true })
  })
}

/** How long a lesson has gone on: two pages that were opened one after the other never agree. */
const CLOCK = '^\\d+:\\d\\d$'

/** Every text that the page shows, with the names of its controls. */
function texts(page: Page): Promise<string[]> {
  return page.evaluate((clock) => {
    const skipped = 'script, style, template, option'
    const shown = (element: Element | null) => element?.closest(':not(font)') ?? null
    const walker = document.createTreeWalker(document.body)
    const told: string[] = []
    while (walker.nextNode()) {
      const { currentNode } = walker
      if (currentNode instanceof Text) {
        const parent = shown(currentNode.parentElement)
        const text = currentNode.data.trim()
        if (text !== '' && parent?.checkVisibility() && !parent.closest(skipped)) told.push(text)
      } else if (currentNode instanceof Element && currentNode.checkVisibility())
        for (const name of ['aria-label', 'aria-valuetext', 'aria-expanded', 'value'])
          if (currentNode.hasAttribute(name)) told.push(currentNode.getAttribute(name) ?? '')
    }
    return told.filter((text) => !new RegExp(clock).test(text))
  }, CLOCK)
}

/** Everything that changes what is told, one after the other. */
const COMMANDS: readonly (readonly [name: string, run: (story: StoryPage) => Promise<unknown>])[] =
  [
    ...[1, 2, 3, 4, 5, 6].map((time) => [`Left ${time}`, key('ArrowLeft')] as const),
    ['a week back', key('PageUp')],
    ['the start', key('Home')],
    ['the end', key('End')],
    ['at one moment', (story) => story.chooseMode('At one moment')],
    ['between two', (story) => story.chooseMode('Between')],
    ['as known', (story) => story.go('?known=2025-03-18')],
    ['up to a moment', (story) => story.go('?until=2025-03-19T1500Z')],
    ['words', (story) => story.page.locator('#bar input[type=search]').fill('Jeddah')],
    ['no words', (story) => story.page.locator('#bar input[type=search]').fill('')],
    ['a filter', (story) => story.go('?kind=call')],
    ['two filters', (story) => story.go('?kind=call&place=kyiv')],
    ['nothing left', (story) => story.go('?kind=call&q=Jeddah')],
    ['no filter', (story) => story.go('')],
    ['an event', (story) => story.go('?event=trump-putin-call')],
    ['the axis by actor', (story) => story.go('?event=trump-putin-call&lanes=actor&axis=even')],
    ['a step', (story) => story.go('?path=two-calls&step=2')],
    ['the next step', (story) => story.go('?path=two-calls&step=3')],
    ['a lesson', (story) => story.go('?mode=present&path=two-calls&step=2')],
    ['its next step', (story) => story.go('?mode=present&path=two-calls&step=3')],
    ['the page again', (story) => story.go('')],
    ['another clock', (story) => story.go('?clock=reader')],
    ['nearer', (story) => story.go('?map=50,30,5')],
    ['home', (story) => story.go('')],
  ]

function key(name: string) {
  return async ({ slider }: StoryPage) => slider.press(name)
}

for (const when of ['after', 'before'] as const)
  test(`a page translated ${when} its controls are there tells at each step what the page itself tells`, async ({
    story,
    context,
  }) => {
    test.slow()
    await withoutGl(story.page)
    await story.open()
    if (when === 'before') await translate(story.page)
    await story.wake()
    if (when === 'after') await translate(story.page)
    const own = new (story.constructor as new (page: Page, origin: string) => StoryPage)(
      await context.newPage(),
      new URL(story.page.url()).origin,
    )
    await own.openLive()
    for (const [name, run] of COMMANDS) {
      await run(own)
      await run(story)
      await expect(async () => {
        expect({ name, texts: await texts(story.page) }).toEqual({
          name,
          texts: await texts(own.page),
        })
      }).toPass({ ...OFTEN, timeout: 15_000 })
    }
  })

test('what an extension changed before the controls came stays as it is, and none is made anew', async ({
  story,
}) => {
  const { page } = story
  await story.open()
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('#bar, #bar *, #timebar, #timebar *')]
    Object.assign(window, { all })
    const search = document.querySelector('#bar input')
    search?.setAttribute('data-extension', '')
    if (search instanceof HTMLElement) search.style.background = 'none'
    search?.after(Object.assign(document.createElement('div'), { id: 'theirs' }))
    document.querySelector('#timebar button')?.before('their text')
    const shown = document.querySelector('#bar .shown > *')
    if (!shown) throw new Error('The bar says nowhere how many events are shown')
    const number = document.createElement('mark')
    number.textContent = '70'
    shown.replaceChildren(number, ' Ereignisse')
    const menu = document.querySelector('#bar summary')
    menu?.prepend(document.createElement('extension-icon'))
    const button = document.querySelector('#timebar .play')
    button?.parentElement?.classList.add('theirs')
  })
  await story.wake()
  const kept = await page.evaluate(() => ({
    nodes: (window as unknown as { all: Element[] }).all.every((one) => one.isConnected),
    theirs: document.querySelectorAll('#theirs, extension-icon').length,
    text: document.querySelector('#timebar')?.textContent?.includes('their text'),
    shown: document.querySelector('#bar .shown')?.textContent,
  }))
  expect(kept).toEqual({ nodes: true, theirs: 2, text: true, shown: '70 Ereignisse' })
  // The first press selects the last event, the second steps back from it.
  await story.slider.press('ArrowLeft')
  await story.slider.press('ArrowLeft')
  await expect(story.count).toHaveText('69 of 70 events')
})

test('controls that an extension wraps or takes away bring no other down', async ({ story }) => {
  const { page } = story
  await story.openLive('?kind=call,strike')
  await page.evaluate(() => {
    const wrap = (one: Element | null): void => {
      const box = document.createElement('span')
      one?.replaceWith(box)
      if (one) box.append(one)
    }
    wrap(document.querySelector('#bar .shown button'))
    for (const chip of document.querySelectorAll('#bar .chip')) wrap(chip)
    document.querySelector('#bar .fold > button')?.remove()
  })
  await page.locator('#bar .chip').first().click()
  await page.locator('#bar .shown button').click()
  await expect(page.locator('#bar .chip')).toHaveCount(0)
  await story.go('?kind=meeting')
  await expect(page.locator('#bar .chip')).toHaveCount(1)
  await expect(story.slider).toBeVisible()
})

/** Texts that React holds on to, which it does where a text has siblings. */
function heldTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
    const held: string[] = []
    while (walker.nextNode()) {
      const { currentNode } = walker
      const isHeld = Object.keys(currentNode).some((name) => name.startsWith('__react'))
      // The sheet is drawn anew where its words change.
      const isPrinted = currentNode.parentElement?.closest('.handout article, .handout-sources')
      if (isHeld && !isPrinted && currentNode.nodeValue?.trim()) held.push(currentNode.nodeValue)
    }
    return held
  })
}

const VIEWS = [
  '?kind=call&event=trump-putin-call',
  '?path=two-calls&step=2',
  '?mode=handout&path=two-calls',
  ...['order', 'place', 'speaker', 'source'].flatMap((game) =>
    ['', '&sheet=key'].map((sheet) => `?mode=activity&activity=${game}${sheet}`),
  ),
]

for (const query of VIEWS)
  test(`React holds on to no text of ${query}`, async ({ story }) => {
    const { page } = story
    await withoutGl(page)
    await page.goto(`./${query}`)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('body *')].some((one) =>
        Object.keys(one).some((name) => name.startsWith('__react')),
      ),
    )
    for (const menu of await page.locator('#bar summary, #timebar summary').all())
      if (await menu.isVisible()) await menu.click()
    const share = page.getByRole('button', { name: 'Share' })
    if (await share.isVisible()) {
      await share.click()
      await page.getByRole('dialog').waitFor()
    }
    expect(await heldTexts(page)).toEqual([])
  })
