import { expect, test } from './hostPage.ts'

/** A host's page with an element far below, which has a poster. */
const FAR = `<!doctype html><script src="https://example.org/truceline/embed.js"></script>
  <body style="margin: 0"><h1>An article</h1><p style="margin-bottom: 4000px">Text above.</p>
  <truceline-map src="https://example.org/truceline/?event=trump-putin-call" title="Map: the call"
    height="600" poster><p>A sentence.</p><a href="https://example.org/truceline/">A link</a></truceline-map>
  <p id="below" style="margin-bottom: 3000px">Below.</p>`

test('a poster has the place of its frame from the start, and goes when that is ready', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 700, height: 700 })
  const frame = await host.write(FAR)
  const picture = page.getByRole('img', { name: 'Map: the call' })
  await expect(picture).toBeAttached()
  expect(await picture.getAttribute('src')).toContain('/previews/trump-putin-call.png')
  expect(await host.iframe.getAttribute('src')).toBeNull()
  await page.getByRole('link', { name: 'A link' }).scrollIntoViewIfNeeded()
  expect((await picture.boundingBox())?.height).toBeGreaterThan(300)
  await host.alive(frame)
  await expect(picture).toHaveCount(0)
  await expect(page.getByText('A sentence.')).toBeHidden()
  await host.expectSelected(frame, 'trump-putin-call')
})

test('where the frame cannot be had the poster stays, at the same height, with its sentence and link', async ({
  page,
  host,
}) => {
  host.allow(/Failed to load/, /chrome-error/)
  await page.route(/truceline\/\?/, (route) => route.abort())
  await page.setViewportSize({ width: 320, height: 700 })
  await host.write(FAR)
  const below = async () =>
    page.locator('#below').evaluate((one) => one.getBoundingClientRect().top + scrollY)
  const before = await below()
  const link = page.getByRole('link', { name: 'A link' })
  await link.scrollIntoViewIfNeeded()
  await expect(host.iframe).toHaveAttribute('src', /mode=embed/)
  const picture = page.getByRole('img', { name: 'Map: the call' })
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0)
  await expect(link).toBeVisible()
  await expect(page.getByText('A sentence.')).toBeVisible()
  expect(await below()).toBe(before)
})
