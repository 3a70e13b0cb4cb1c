import { expect, test } from './fixture.ts'

test.use({ forcedColours: true, lessMotion: true })

/** The page's themes are chosen against the reader's colours, and must change nothing of them. */
for (const view of [
  'until=2025-03-19T1800Z&event=trump-putin-call',
  'known=2025-03-18',
  'mode=present&path=two-calls&step=5',
  'mode=handout',
  'mode=embed&event=jeddah-talks',
  'mode=activity&activity=order&seed=4821&size=4',
])
  for (const theme of ['light', 'dark'])
    test(`${view} in the ${theme} theme has the reader’s own colours`, async ({
      story,
      driver,
    }) => {
      await driver.open(`${story.address}?${view}&theme=${theme}`)
      await story.until(() => document.querySelector('svg path, svg text') !== null)
      await story.until(() => (document.querySelector('h1')?.textContent ?? '') !== '')
      expect(await driver.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
      const faint = await driver.run(() => {
        const probe = document.body.appendChild(document.createElement('p'))
        const colourOf = (name: string): string => {
          probe.style.color = name
          return getComputedStyle(probe).color
        }
        const own = new Set(
          'Canvas CanvasText GrayText Highlight HighlightText LinkText VisitedText ButtonText ButtonFace Field FieldText'
            .split(' ')
            .map(colourOf),
        )
        probe.remove()
        const isOwn = (value: string): boolean => !value.startsWith('rgb(') || own.has(value)
        return [...document.querySelectorAll('body *')]
          .filter((one) => one.checkVisibility() && one.closest('.qr') === null)
          .flatMap((one) => {
            const { fill, stroke, color } = getComputedStyle(one)
            const isDrawn =
              one.closest('svg') !== null && /^(text|tspan|path|circle|rect)$/.test(one.localName)
            const said = [...one.childNodes].some(
              ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
            )
            const used = [
              ...(isDrawn ? [fill, stroke] : []),
              ...(said && !one.closest('svg') ? [color] : []),
            ]
            return used
              .filter((value) => !isOwn(value))
              .map(
                (value) =>
                  `${one.localName}.${one.closest('[class]')?.getAttribute('class')} ${value}`,
              )
          })
      })
      expect([...new Set(faint)].slice(0, 20)).toEqual([])
    })
