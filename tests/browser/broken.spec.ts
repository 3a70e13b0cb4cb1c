import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { curatedEvents, expect, test } from './page.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LOST = 'london-summit'

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error(`The fault did not get into ${file}`)
  writeFileSync(file, changed)
}

/** A copy of the story with an event that cannot be read, and a comma too many. */
function breakStory(folder: string): void {
  cpSync(join(ROOT, 'data/march-2025'), folder, { recursive: true })
  edit(join(folder, 'events.json'), (text) =>
    text.replace(new RegExp(`("id": "${LOST}",[^]*?"start": )"[^"]*"`), '$1"the second of March"'),
  )
  edit(join(folder, 'places.json'), (text) => text.replace(/\}\s*\]\s*\}\s*$/, '},\n]}\n'))
}

const BUILD = join(ROOT, 'bin/truceline.mjs')

let work = ''

test.beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'broken-story-'))
  breakStory(join(work, 'story'))
  const { status, stderr } = spawnSync(
    process.execPath,
    [BUILD, 'build', '--story', join(work, 'story'), '--out', join(work, 'site')],
    { cwd: ROOT, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`)
})

test.afterAll(() => rmSync(work, { recursive: true, force: true }))

test('a story with faults tells of them and shows every event that is sound', async ({
  page,
  story,
}) => {
  await page.route('**/truceline/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/truceline/', '') || 'index.html'
    return route.fulfill({ path: join(work, 'site', path) })
  })
  await story.openLive()
  const sound = curatedEvents().filter(({ id }) => id !== LOST)
  expect(await story.listed()).toEqual(sound.map(({ id }) => id))
  await expect(story.count).toHaveText(`${sound.length} events`)
  const notice = page.locator('.notice')
  await expect(notice).toContainText(/\d+ problems in this story’s data/)
  await notice.locator('summary').click()
  const problem = notice.locator('li').filter({ hasText: 'the second of March' }).first()
  await expect(problem).toBeVisible()
  await expect(problem).toContainText(/events\.json:\d+:\d+/)
  await expect(
    notice
      .locator('li')
      .filter({ hasText: /places\.json:\d+/ })
      .first(),
  ).toBeVisible()
  await story.title('jeddah-talks').click()
  await story.expectSelected('jeddah-talks')
})
