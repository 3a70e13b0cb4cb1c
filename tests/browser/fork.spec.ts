/**
 * What a host does who tells another story: copies the project, writes a story of their own, changes
 * `site.json`, and publishes, again and again, while readers have the page open.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serve } from '../../scripts/pages-server.mjs'
import { curatedEvents, expect, test } from './page.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

let work = ''
const servers: Server[] = []

/** Runs one of the project's programs as `npm run` does; what it says. */
async function npm(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const { stdout } = await run(process.execPath, [join(ROOT, program), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
  return stdout
}

async function served(folder: string, base: string): Promise<string> {
  const server = await serve(folder, { base })
  servers.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`
}

/** The small, made-up story under another title, built into a folder. */
async function buildOther(title: string): Promise<string> {
  const [story, site] = [join(work, `story-${title}`), join(work, `site-${title}`)]
  cpSync(join(ROOT, 'tests/fixtures/story'), story, { recursive: true })
  const file = join(story, 'story.json')
  const told = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, JSON.stringify({ ...told, title }))
  await npm('bin/truceline.mjs', ['build', '--story', story, '--out', site], {})
  return site
}

test.beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'fork-'))
})

test.afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

test.afterAll(() => rmSync(work, { recursive: true, force: true }))

/** The commands of docs/hosting.md, in order, and its examples of site.json. */
function documented(language: 'sh' | 'json'): string[] {
  const page = readFileSync(join(ROOT, 'docs/hosting.md'), 'utf8')
  const blocks = page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)\\n *\`\`\`$`, 'gm'))
  return [...blocks].map(([, indent = '', text = '']) =>
    text.replaceAll(`\n${indent}`, '\n').trim(),
  )
}

/** A copy of the project without what a clone does not have; its packages are those of this one. */
function cloneProject(): string {
  const fork = mkdtempSync(join(work, 'clone-'))
  const left = ['node_modules', 'dist', '.git', '.cache', 'test-results'].map((name) =>
    join(ROOT, name),
  )
  cpSync(ROOT, fork, { recursive: true, filter: (path) => !left.includes(path) })
  symlinkSync(join(ROOT, 'node_modules'), join(fork, 'node_modules'), 'junction')
  return fork
}

/** What docs/hosting.md tells the host to write after copying the small story. */
function nameStory(fork: string): void {
  const file = join(fork, 'data/my-story/story.json')
  const story = JSON.parse(readFileSync(file, 'utf8')) as object
  const own = { ...story, id: 'my-story', $schema: '../schema/story.json' }
  writeFileSync(file, JSON.stringify(own))
  writeFileSync(join(fork, 'site.json'), documented('json')[0] ?? '')
}

test('a host who follows docs/hosting.md gets a site, and every command of it does what it says', async ({
  page,
}) => {
  test.setTimeout(400_000)
  const fork = cloneProject()
  const own = {
    STORY: '',
    SITE_URL: '',
    // The next is taken by the tests in three engines.
    TEST_PORT: String(Number(process.env['TEST_PORT'] ?? 4199) + 2),
  }
  const say = async (command: string): Promise<string> => {
    const told = await run('sh', ['-c', command], { cwd: fork, env: { ...process.env, ...own } })
    return told.stdout
  }
  const [copy = '', look = '', known = '', elsewhere = '', keep = '', browser = ''] =
    documented('sh')
  await say(copy)
  nameStory(fork)
  expect(look.split('\n')).toEqual(['npm ci', 'npm run check:data', 'npm run dev'])
  expect(await say('npm run check:data')).toContain('my-story: 3 events, 4 claims')
  await say(known)
  expect(readFileSync(join(fork, 'dist/sitemap.xml'), 'utf8')).toContain(
    'https://news.example/maps/',
  )
  expect(await say(elsewhere)).toContain('everything resolves')
  expect(await say(keep)).toContain('this is the first')
  expect(await say(browser)).toMatch(/browser: 3 passed, 0 failed/)
  expect(await say('npm run check:budgets')).toContain('document')

  await page.goto(await served(join(fork, 'dist'), '/any-name/'))
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A small story')
})

test('the colours that docs/hosting.md gives are on the page, a domain’s name beside it; several stories work', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const [, example = ''] = documented('json')
  const fork = cloneProject()
  writeFileSync(join(fork, 'site.json'), example.replace('march-2025', 'tests/fixtures/story'))
  writeFileSync(join(fork, 'public/CNAME'), 'news.example\n')
  await run(process.execPath, ['bin/truceline.mjs', 'build'], { cwd: fork })
  expect(readFileSync(join(fork, 'dist/CNAME'), 'utf8')).toBe('news.example\n')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(await served(join(fork, 'dist'), '/'))
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--talks'))
  expect(await colour()).toBe('#0b5a8a')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colour()).toBe('#7cc4f0')

  // Of several stories each has the scripts one folder up, and a link from before leads into it.
  writeFileSync(join(fork, 'site.json'), '{ "stories": ["tests/fixtures/story"], "title": "All" }')
  await run(process.execPath, ['bin/truceline.mjs', 'build', '--no-single'], { cwd: fork })
  const several = await served(join(fork, 'dist'), '/all/')
  await page.goto(several)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All')
  await page.goto(`${several}?event=the-answer`)
  await page.waitForURL(`${several}story/?event=the-answer`)
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await page.locator('#map').dispatchEvent('pointerenter')
  await expect(page.locator('#map')).toHaveAttribute('data-painter', 'gl', { timeout: 30_000 })
})

test('a page that is older than its scripts finds them, for the workflow keeps them', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const [before, after] = [await buildOther('Before'), await buildOther('After')]
  await npm('scripts/keep-assets.mjs', [before], { SITE_URL: '' })
  const published = await served(before, '/map/')
  const kept = await npm('scripts/keep-assets.mjs', [after], { SITE_URL: published })
  expect(kept).toMatch(/[1-9]\d* files of 1 earlier builds kept/)

  const now = await served(after, '/map/')
  await page.route(now, (route) => route.fulfill({ path: join(before, 'index.html') }))
  await page.goto(now)
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before')
  await page.keyboard.press('Shift')
  await page.getByRole('searchbox').fill('no such word')
  await expect(page.locator('.shown')).toHaveText(/^0 of 3 events/)
  await expect(page.locator('#stopped')).toBeHidden()
})

test('where its scripts are gone, the page says so, stays readable, and can be loaded again', async ({
  page,
  story,
}) => {
  story.allow(/status of 404/)
  await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  const notice = page.locator('#stopped')
  await expect(notice).toBeVisible()
  await expect(notice).toContainText('The text below is complete')
  await expect(page.locator('#events article')).toHaveCount(curatedEvents().length)
  await page.unroute('**/assets/*.js')
  await notice.getByRole('button', { name: 'Reload the page' }).click()
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await expect(notice).toBeHidden()
})

test('where only the controls are gone, the page says so and the rest goes on', async ({
  page,
  story,
}) => {
  story.allow(/status of 404/)
  await page.route('**/assets/controls-*.js', (route) => route.fulfill({ status: 404 }))
  await story.open()
  await page.keyboard.press('Shift')
  await expect(page.locator('#stopped')).toBeVisible()
  await story.title('jeddah-talks').click()
  await expect(story.title('jeddah-talks')).toHaveAttribute('aria-current', 'true')
})
