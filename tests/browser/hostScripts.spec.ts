import { expect, test } from './hostPage.ts'

const ELEMENT = (src: string) => `<!doctype html><title>An article</title>
  <script src="https://example.org/truceline/embed.js"></script>
  <truceline-map src="${src}" title="Map"><a href="https://example.org/truceline/">A link</a></truceline-map>`

test('a script of the same name that stands before ours is not taken for it', async ({
  page,
  host,
}) => {
  host.allow(/vendor\.example/)
  await page.route('https://vendor.example/embed.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.vendor = true' }),
  )
  const frame = await host.write(`<!doctype html><title>An article</title>
    <script src="https://vendor.example/embed.js"></script>
    <script src="https://example.org/truceline/embed.js"></script>
    <iframe src="https://example.org/truceline/?mode=embed" title="Map" height="300"></iframe>`)
  await host.alive(frame)
  await expect.poll(async () => (await host.iframe.boundingBox())?.height ?? 0).toBeGreaterThan(400)
})

for (const src of ['javascript:document.title=1', 'https://[', 'data:text/html,hello', 'blob:x'])
  test(`the address ${src} opens no frame and runs nothing: what is in the element stays`, async ({
    page,
    host,
  }) => {
    await host.write(ELEMENT(src))
    await expect(page.getByRole('link', { name: 'A link' })).toBeVisible()
    await expect(page.locator('truceline-map iframe')).toHaveCount(0)
    expect(await page.title()).toBe('An article')
  })
