// npm run looks             pictures of every look in list.mjs, light and dark, cold and live, to look at
// npm run looks -- frame    only those whose name begins so
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from '../find-browser.mjs'
import { serve } from '../pages-server.mjs'
import { LOOKS, MIRRORED } from './list.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const cache = join(root, '.cache/looks')
const SCHEMES = ['light', 'dark']
/** Before anything was touched the map is the document's own; then WebGL draws it. */
const STATES = ['cold', 'live']

const wanted = process.argv[2] ?? ''

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
  const command = ['bin/truceline.mjs', 'build', '--story', storyIn(language), '--out', folder]
  const { status } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(status ?? 1)
  return folder
}

const LINES = `<p>Washington, Moscow and Kyiv spoke of a ceasefire for weeks. This line and the next stand in
for the article around the frame; they say nothing about it.</p>`

/** An article with the story in a frame of a fixed size, as an editor would paste it. */
function article(address, { query, host }) {
  return `<!doctype html><meta name="viewport" content="width=device-width">
<style>
  :root { color-scheme: light dark; }
  body { margin: 0 auto; max-width: 640px; font: 17px/1.5 Georgia, serif; }
  p { margin: 12px; }
  iframe { display: block; max-width: 100%; margin: 0 auto; border: 0; }
</style>
${LINES}<iframe title="Truceline" width="${host.width}" height="${host.height}" src="${address}${query}"></iframe>${LINES}`
}

/** The document of the story: the page's own, or that of the frame in the article. */
async function open(page, address, look) {
  if (!look.host) {
    await page.goto(`${address}${look.query}`)
    return page.mainFrame()
  }
  await page.route(`${address}article.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: article(address, look) }),
  )
  await page.goto(`${address}article.html`)
  const frame = await page.locator('iframe').elementHandle()
  return frame.contentFrame()
}

async function wake(page, story) {
  // Over the map's middle, where it is: `hover()` would scroll the page, and with it the time.
  const map = story.locator('#map').first()
  const box = await map.boundingBox()
  if (box === null) return
  const below = page.viewportSize().height - 1
  await page.mouse.move(box.x + box.width / 2, Math.min(below, box.y + box.height / 2))
  await story.locator('#map[data-painter="gl"]').waitFor({ timeout: 30_000 })
  await page.mouse.move(0, 0)
}

async function draw(browser, address, look, scheme, state, name) {
  const page = await browser.newPage({
    viewport: look.size,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
  })
  const story = await open(page, address, look)
  // Of what was known nothing is drawn until it is clear what that was.
  await story.waitForFunction(() => !document.querySelector('.is-redacted'))
  if (state === 'live') {
    await story.waitForFunction(() => performance.getEntriesByName('first-event').length > 0)
    await wake(page, story)
  }
  await page.screenshot({ path: join(cache, `${name}.png`) })
  await page.close()
}

function figure({ name, first }) {
  const shown = SCHEMES.flatMap((scheme) =>
    STATES.map((state) => `<img loading="lazy" alt="" src="${name}-${scheme}-${state}.png">`),
  )
  return `<figure><figcaption><b>${name}</b> ${first}</figcaption>${shown.join('')}</figure>`
}

const executablePath = await ensureBrowser()
rmSync(cache, { recursive: true, force: true })
mkdirSync(cache, { recursive: true })
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
const drawn = []
for (const [language, list] of [
  ['en', LOOKS],
  ['ar', MIRRORED.map((look) => ({ ...look, name: `${look.name}-ar` }))],
]) {
  const looks = list.filter(({ name }) => name.startsWith(wanted))
  if (looks.length === 0) continue
  const server = await serve(build(language))
  const address = `http://127.0.0.1:${server.address().port}/`
  for (const look of looks)
    for (const scheme of SCHEMES)
      for (const state of STATES)
        await draw(browser, address, look, scheme, state, `${look.name}-${scheme}-${state}`)
  drawn.push(...looks)
  server.close()
}
await browser.close()
writeFileSync(
  join(cache, 'index.html'),
  `<!doctype html><title>Looks</title><style>img{max-width:48%;margin:4px;border:1px solid}</style>
${drawn.map(figure).join('\n')}`,
)
console.log(`${drawn.length * 4} pictures; open ${join(cache, 'index.html')}`)
