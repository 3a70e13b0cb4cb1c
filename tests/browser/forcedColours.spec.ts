import { expect, test } from './page.ts'
import { compare } from './pixels.ts'

/** The reader's colours, and a theme chosen against them. */
for (const [system, theme] of [
  ['light', 'dark'],
  ['dark', 'light'],
] as const)
  test.describe(`forced colours, ${system}, in the ${theme} theme`, () => {
    test.use({
      contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
      colorScheme: system,
    })

    for (const view of [
      'until=2025-03-19T1800Z&event=trump-putin-call',
      'known=2025-03-18',
      'mode=present&path=two-calls&step=5',
      'mode=handout',
      'mode=embed&event=jeddah-talks',
    ])
      test(`${view}: what is drawn has colours of the reader’s own`, async ({ story }) => {
        const { page } = story
        await story.open(`?${view}&theme=${theme}`)
        await expect(page.locator('svg text').first()).toBeAttached()
        const found = await page
          .locator('svg :is(text, tspan, path, circle, rect)')
          .evaluateAll((all) => {
            const probe = document.body.appendChild(document.createElement('p'))
            const own = new Set(
              ['Canvas', 'CanvasText', 'GrayText', 'Highlight', 'LinkText', 'ButtonText'].map(
                (name) => {
                  probe.style.color = name
                  return getComputedStyle(probe).color
                },
              ),
            )
            probe.remove()
            const isOwn = (value: string): boolean => !value.startsWith('rgb(') || own.has(value)
            return (
              all
                // A code is black on white for the cameras that read it.
                .filter((one) => one.checkVisibility() && one.closest('.qr') === null)
                .filter((one) => {
                  const { fill, stroke } = getComputedStyle(one)
                  return !isOwn(fill) || !isOwn(stroke)
                })
                .map(
                  (one) =>
                    `${one.closest('[class]')?.getAttribute('class')} ${getComputedStyle(one).fill}`,
                )
            )
          })
        expect([...new Set(found)]).toEqual([])
      })
  })

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  test('nothing lies over the handle and its date', async ({ story }) => {
    const { page } = story
    await story.openLive('?until=2025-03-19T1800Z')
    const knob = await page.locator('#timeline .knob').boundingBox()
    if (!knob) throw new Error('The timeline has no handle')
    const clip = { x: knob.x - 16, y: knob.y - 24, width: 48, height: 48 }
    const shown = await page.screenshot({ clip })
    await page
      .locator('.thumbs')
      .first()
      .evaluate((thumbs) => thumbs.setAttribute('hidden', ''))
    const without = await page.screenshot({ clip })
    expect((await compare(page, shown, without)).share).toBe(0)
  })
})
