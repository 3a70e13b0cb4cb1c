import type { Page } from '@playwright/test'
import { expect, test as host } from './hostPage.ts'
import { expect as told, test, withoutGl } from './page.ts'

/** What others may send: run in their pages, so that what only a page can clone is among it. */
function hostile(valid: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] {
  const deep = Array.from({ length: 500 }).reduce<unknown>((inner) => ({ inner }), null)
  const round: { self?: unknown } = {}
  round.self = round
  const odd = [
    undefined,
    null,
    NaN,
    -1e308,
    10n,
    '',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(1_000_000),
    [],
    deep,
    round,
    new Date(NaN),
    new Map([['type', 'open']]),
    new Set([1]),
    new Error('no'),
    new Blob(['x']),
    new Uint8Array(1000),
    /type/,
    JSON.parse('{"__proto__":{"type":"open"},"constructor":{"prototype":1}}') as unknown,
    { type: 'constructor' },
    {
      get type() {
        return 'open'
      },
    },
  ]
  const spoilt = valid.flatMap((message) =>
    Object.keys(message).flatMap((key) => [
      Object.fromEntries(Object.entries(message).filter(([name]) => name !== key)),
      ...odd.map((value) => ({ ...message, [key]: value })),
    ]),
  )
  const all = [...odd, ...spoilt]
  return Array.from({ length: 1000 }, (_, index) => all[index % all.length])
}

const COMMANDS = [
  { truceline: 1, type: 'open', query: '?event=jeddah-talks&theme=dark' },
  { truceline: 1, type: 'select', event: 'jeddah-talks' },
  { truceline: 1, type: 'step', by: 1 },
  { truceline: 1, type: 'play' },
  { truceline: 1, type: 'theme', theme: 'dark' },
  { truceline: 1, type: 'limit', height: 10 },
]

const SAID = [
  { truceline: 1, type: 'ready', sentence: 'Told', link: 'https://evil.example/' },
  { truceline: 1, type: 'height', height: 9999 },
]

host(
  'a frame heeds its host alone, and the host its frame: what others send does nothing',
  async ({ page, host: article }) => {
    const frame = await article.open('article')
    await article.alive(frame)
    await article.sized()
    const now = async () => [
      article.inside().url(),
      await frame.locator('html').getAttribute('data-theme'),
      (await article.iframe.boundingBox())?.height,
    ]
    const before = await now()
    await page.evaluate(
      async ([make, commands, said]) => {
        const other = document.createElement('iframe')
        other.sandbox.value = 'allow-scripts'
        other.srcdoc = `<script>
        const hostile = ${make};
        const post = (target, valid) => {
          for (const message of [...hostile(valid), ...valid]) target.postMessage(message, '*')
        };
        post(parent, ${said});
        post(parent.frames[0], ${commands});
        parent.postMessage('over', '*');
      </script>`
        const over = new Promise<void>((resolve) => {
          addEventListener('message', ({ data }) => data === 'over' && resolve())
        })
        document.body.append(other)
        await over
      },
      [hostile.toString(), JSON.stringify(COMMANDS), JSON.stringify(SAID)] as const,
    )
    // The host's own wish is heard behind all of them.
    await page.evaluate(() => window.frames[0]?.postMessage({ truceline: 1, type: 'hello' }, '*'))
    await expect(frame.locator('[aria-current]')).toHaveCount(0)
    expect(await now()).toEqual(before)
  },
)

/** Posts to the window that this page opens. */
async function openFrom(opener: Page, address: string): Promise<Page> {
  const opening = opener.context().waitForEvent('page')
  await opener.evaluate((url) => Object.assign(window, { opened: window.open(url) }), address)
  return opening
}

host(
  'a page heeds nothing that the page which opened it sends',
  async ({ page, host: article, baseURL }) => {
    await article.write('<!doctype html><title>Elsewhere</title><iframe hidden></iframe>')
    for (const query of ['', '?mode=embed', '?mode=present&path=two-calls']) {
      const opened = await openFrom(page, `${baseURL}${query}`)
      await opened.locator('html.is-live').waitFor({ state: 'attached' })
      const before = await opened.evaluate(() => [
        location.search,
        document.documentElement.dataset['theme'],
      ])
      const all = await page.evaluateHandle(hostile, COMMANDS)
      await page.evaluate(
        ([messages, valid]) => {
          const { opened: target } = window as unknown as { opened: Window }
          for (const message of [...messages, ...valid]) target.postMessage(message, '*')
        },
        [all, COMMANDS] as const,
      )
      await opened.waitForFunction(() => document.readyState === 'complete')
      expect(
        await opened.evaluate(() => [location.search, document.documentElement.dataset['theme']]),
      ).toEqual(before)
      await opened.close()
    }
  },
)

const LESSON = {
  form: 'truceline-lesson-2',
  from: 'desk',
  type: 'shown',
  query: 'mode=explore&theme=dark&path=two-calls&step=2&event=%3Cimg%20src=x%20onerror=alert(1)%3E',
  blank: null,
  elapsed: 5000,
  isAnswer: false,
}

test('another tab that speaks as a lesson’s window can do no more than that window', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await page.goto('./?mode=present&path=two-calls&step=3')
  const opening = page.context().waitForEvent('page')
  await told(page.locator('.present-title')).toBeVisible()
  await page.keyboard.press('n')
  const desk = await opening
  await told(desk.locator('.desk-status')).toHaveText(/^In step/)
  const name = await page.evaluate(() => window.name)
  const other = await page.context().newPage()
  await other.goto('./events/jeddah-talks/')
  for (const from of ['desk', 'class']) {
    const last = { ...LESSON, from }
    const all = await other.evaluateHandle(hostile, [last])
    await other.evaluate(
      ([messages, valid, id]) => {
        const channel = new BroadcastChannel(`truceline-lesson-${id}`)
        for (const message of [...messages, valid]) channel.postMessage(message)
      },
      [all, last, name.replace('truceline-class-', '')] as const,
    )
  }
  // The last of them is one that this window might have sent: so all were heard, and it did what a link may.
  await story.expectParam('step', '2')
  await told(page.locator('html')).toHaveAttribute('data-mode', 'present')
  await told(page.locator('html')).toHaveAttribute('data-theme', 'auto')
  await told(desk.locator('html')).toHaveAttribute('data-mode', 'presenter')
  // No lesson has gone on for ever.
  await told(desk.locator('.desk-times')).toHaveText(/\D0:\d\d$/)
  await page.keyboard.press('PageDown')
  await told(desk.locator('.desk h2')).toHaveText(
    (await page.locator('.present-title').textContent()) ?? '',
  )
})
