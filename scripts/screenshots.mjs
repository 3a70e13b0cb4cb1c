// npm run screenshots   makes the pictures of docs/images from the built site.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from './find-browser.mjs'
import { freshBuild } from './fresh-build.mjs'
import { serve } from './pages-server.mjs'
import { withPalette } from './palette-png.mjs'

const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url))
/** Pictures lie in every clone: larger ones are refused. */
const LARGEST = 250_000

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** A4 at 96 px to the inch. */
const PAPER = { width: 794, height: 1123 }

/** What is fixed, so that two runs on one machine give the same pictures. */
const FIXED = {
  locale: 'en-GB',
  timezoneId: 'Europe/Kyiv',
  reducedMotion: 'reduce',
  deviceScaleFactor: 1,
}

const CALL = '?until=2025-03-18T1700Z&event=trump-putin-call'

const PICTURES = [
  { name: 'explore-light', query: '?theme=light', size: DESKTOP },
  { name: 'explore-dark', query: `${CALL}&theme=dark`, size: DESKTOP },
  { name: 'event-open', query: `${CALL}&theme=light`, size: DESKTOP },
  { name: 'phone', query: '?theme=light', size: PHONE },
  { name: 'print', query: '', size: PAPER, media: 'print' },
]

async function draw(browser, address, { name, query, size, media }) {
  const page = await browser.newPage({ ...FIXED, viewport: size })
  try {
    await page.goto(`${address}${query}`)
    await page.waitForFunction(() => performance.getEntriesByName('first-event').length > 0)
    if (media) {
      await page.emulateMedia({ media })
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    }
    await page.mouse.move(0, 0)
    await page.evaluate(() => document.fonts.ready)
    const picture = withPalette(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
    writeFileSync(`${IMAGES}${name}.png`, picture)
    return picture.length
  } finally {
    await page.close()
  }
}

const executablePath = await ensureBrowser()
const server = await serve(freshBuild())
const browser = await chromium.launch({
  executablePath,
  args: [...BROWSER_FLAGS, `--lang=${FIXED.locale}`],
})
try {
  mkdirSync(IMAGES, { recursive: true })
  const address = `http://127.0.0.1:${server.address().port}/`
  for (const picture of PICTURES) {
    const bytes = await draw(browser, address, picture)
    console.log(`docs/images/${picture.name}.png  ${Math.ceil(bytes / 1000)} kB`)
    if (bytes <= LARGEST) continue
    console.error(`docs/images/${picture.name}.png is larger than ${LARGEST / 1000} kB`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  server.close()
}
