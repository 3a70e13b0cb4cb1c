import { readFileSync } from 'node:fs'
import { expect, test } from './hostPage.ts'

const GUIDE = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8')
const EXAMPLES = [...GUIDE.matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, html = '']) => html)

test('the guide has an example for each way', () => {
  expect(EXAMPLES).toHaveLength(9)
})

for (const [index, html] of EXAMPLES.entries())
  test(`example ${index + 1} of the guide to embedding shows the story`, async ({ page, host }) => {
    const frame = await host.write(html)
    await host.alive(frame)
    await expect(frame.locator('html')).toHaveAttribute('data-mode', 'embed')
    await expect(frame.locator('.map:visible')).toHaveCount(1)
    expect(await host.iframe.evaluate((iframe) => (iframe as HTMLIFrameElement).title)).not.toBe('')
    const steer = page.locator('a[data-truceline]')
    if ((await steer.count()) > 0) {
      await steer.first().click()
      await host.expectSelected(frame, 'jeddah-talks')
    }
    const next = page.locator('#next')
    if ((await next.count()) > 0) {
      // By key: the frame takes its height meanwhile, and a mouse would meet what has moved there.
      await next.press('Enter')
      await expect(page.locator('#caption')).toHaveText(/Selected: /)
    }
  })
