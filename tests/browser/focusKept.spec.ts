import { expect, test, type StoryPage } from './page.ts'

/** Presses of one walk: each presses what has not been pressed yet, whatever the presses before have opened. */
const PRESSES = 40

/** Links that lead away, and what opens a dialog of the system. */
const LEFT =
  '#stopped *, #newer *, [target="_blank"], [download], [href^="http"], [href^="mailto:"], [href$=".html"], [href$="/"]'

interface Pressed {
  readonly name: string
  readonly isLost: boolean
}

/** Focuses and presses one control after another by Enter or Space, and tells after which the body had the focus. */
function walk({ page }: StoryPage, known: readonly string[]): Promise<Pressed[]> {
  return page.evaluate(
    async ({ presses, left, pressed }) => {
      const frames = async (): Promise<void> => {
        for (let frame = 0; frame < 4; frame += 1)
          await new Promise((done) => requestAnimationFrame(done))
      }
      const nameOf = (one: HTMLElement): string =>
        `${one.localName}.${one.className} “${one.ariaLabel ?? one.textContent?.trim().slice(0, 40) ?? ''}”`
      const done = new Set(pressed)
      const told: { name: string; isLost: boolean }[] = []
      while (told.length < presses) {
        const next = [
          ...document.querySelectorAll<HTMLElement>('button, summary, a[href^="#"]'),
        ].find(
          (one) =>
            one.checkVisibility({ visibilityProperty: true }) &&
            !one.matches(`:disabled, ${left}`) &&
            one.closest('[inert]') === null &&
            !done.has(nameOf(one)),
        )
        if (!next) {
          // All of an open dialog has been pressed: out of it, if there is one.
          const dialog = document.querySelector<HTMLDialogElement>('dialog[open]')
          if (!dialog) break
          dialog.close()
          await frames()
          continue
        }
        const name = nameOf(next)
        done.add(name)
        next.focus()
        if (document.activeElement !== next) continue
        next.click()
        await frames()
        // What was loaded by the press, and what answers it.
        const { activeElement } = document
        if (activeElement === document.body) await new Promise((late) => setTimeout(late, 600))
        told.push({ name, isLost: document.activeElement === document.body })
      }
      return told
    },
    { presses: PRESSES, left: LEFT, pressed: known },
  )
}

for (const [name, query] of [
  ['the page as it opens', ''],
  ['a page with filters', '?kind=strike&country=UA&q=Odesa'],
  ['a page where nothing is found', '?q=zzzz'],
  ['a page as known on a day', '?known=2025-03-18'],
  ['a step of a tour', '?path=two-calls&step=3'],
  ['an event with a comparison', '?event=trump-putin-call&compare=kremlin,white-house'],
] as const)
  test(`no press of a control drops the focus: ${name}`, async ({ story }) => {
    test.setTimeout(120_000)
    const { page } = story
    story.allow(/./)
    await page.addInitScript(() => {
      window.print = () => {}
      document.documentElement.requestFullscreen = () => Promise.resolve()
    })
    // A press may lead to a page of few controls: then the rest is pressed where the walk began.
    const pressed: Pressed[] = []
    for (let round = 0; round < 3; round += 1) {
      await story.openLive(query)
      pressed.push(
        ...(await walk(
          story,
          pressed.map(({ name: one }) => one),
        )),
      )
    }
    expect(pressed.length).toBeGreaterThan(30)
    expect(pressed.filter(({ isLost }) => isLost)).toEqual([])
  })

test('Escape from presenting a tour of one’s own leaves the focus on the page', async ({
  story,
}) => {
  const { page } = story
  await story.openLive(
    '?mode=present&path=own&own=1/Mine/jeddah-talks//Line/oval-office-clash//Line',
  )
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).not.toHaveClass(/is-presented/)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.localName ?? 'none'))
    .not.toBe('body')
})
