// npm run looks   pictures of every look of the page, to look at: three widths, light and dark, both
// painters of the map, in English and with the labels and the direction of an Arabic page.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from './find-browser.mjs'
import { serve } from './pages-server.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, '.cache/looks')
const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
]
const QUERY = '?event=trump-putin-call&until=2025-03-20'

/** The story of March 2025 as if it were told in another language: names of countries follow. */
function storyIn(language) {
  const folder = join(cache, `story-${language}`)
  cpSync(join(root, 'data/march-2025'), folder, { recursive: true })
  const file = join(folder, 'story.json')
  const story = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...story, language }))
  return folder
}

function build(language) {
  const folder = join(cache, `site-${language}`)
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--outDir', folder], {
    cwd: root,
    env: { ...process.env, STORY: storyIn(language) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
  return folder
}

/** Moves the mouse over an element where it is: `hover()` would scroll the page, and with it the time. */
async function pointAt(page, selector) {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not shown`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

async function look(browser, address, language, size, scheme, painter) {
  const page = await browser.newPage({
    viewport: size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await page.goto(`${address}${QUERY}`)
  await page.waitForFunction(() => performance.getEntriesByName('first-event').length > 0)
  if (painter === 'gl') {
    await pointAt(page, '#map')
    await page.locator('#map[data-painter="gl"]').waitFor({ timeout: 30_000 })
  }
  await page.screenshot({ path: join(cache, `${language}-${size.width}-${scheme}-${painter}.png`) })
  await page.close()
}

const executablePath = await ensureBrowser()
rmSync(cache, { recursive: true, force: true })
mkdirSync(cache, { recursive: true })
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
for (const language of ['en', 'ar']) {
  const server = await serve(build(language))
  const address = `http://127.0.0.1:${server.address().port}/`
  for (const size of SIZES)
    for (const scheme of ['light', 'dark'])
      for (const painter of ['svg', 'gl'])
        await look(browser, address, language, size, scheme, painter)
  server.close()
}
await browser.close()
console.log(`24 pictures in ${cache}`)
