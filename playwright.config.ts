import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser, findWindowedBrowser } from './scripts/find-browser.mjs'
import { ENGINES } from './tests/cross/drive/driver.ts'
import { programsOf } from './tests/cross/drive/programs.ts'
import type { Options } from './tests/cross/fixture.ts'
import { FONT_SETS, hasFonts, writeFontconfig, type FontSet } from './tests/browser/fontSets.ts'

const executablePath = await ensureBrowser()
/** What a browser without its window does otherwise: WebGL, flights of the camera, tabs that sleep. */
const WINDOWED = ['gl.spec.ts', 'looks.spec.ts', 'sleeping.spec.ts']
const windowed = (await findWindowedBrowser()) ?? executablePath

const PORT = Number(process.env['TEST_PORT'] ?? 4199)
/** Another build than dist/, for a test of a build that others do not change meanwhile. */
const FOLDER = process.env['TEST_SITE'] ?? ''
const FONTS_FOLDER = join(import.meta.dirname, '.cache/fonts')

/** What is laid out by the widths of words; these run again with every set of fonts. */
const LAID_OUT_BY_WORDS = ['crowded.spec.ts', 'words.spec.ts']

function isThere(set: FontSet): boolean {
  const found = hasFonts(set)
  // Workers read this file as well: it is said once.
  if (!found && process.env['TEST_WORKER_INDEX'] === undefined)
    console.log(`Skipped, for there is no ${set.wants} here: layouts with the fonts "${set.name}".`)
  return found
}

function withFonts(set: FontSet) {
  return {
    name: `fonts-${set.name}`,
    testMatch: LAID_OUT_BY_WORDS,
    use: {
      launchOptions: {
        executablePath,
        args: BROWSER_FLAGS,
        env: { ...process.env, FONTCONFIG_FILE: writeFontconfig(set, FONTS_FOLDER) },
      },
    },
  }
}

const sets = FONT_SETS.filter(isThere)
/** Where there are sets, the fonts of the machine at hand are one more, and tell nothing new. */
const onceOnly = sets.length > 0 ? LAID_OUT_BY_WORDS : []

const CROSS_PORT = PORT + 1

/** The main ways through the page in every engine that is installed; what is missing is said once. */
async function crossProjects() {
  const found = await Promise.all(
    ENGINES.map(async (engine) => ({ engine, isThere: (await programsOf(engine)) !== null })),
  )
  for (const { engine, isThere } of found)
    if (!isThere && process.env['TEST_WORKER_INDEX'] === undefined)
      console.log(`Skipped, for it is not installed here: tests in ${engine}.`)
  return found
    .filter(({ isThere }) => isThere)
    .map(({ engine }) => ({
      name: engine,
      testDir: 'tests/cross',
      // WebKit has no colours of the reader's own that a page must bear.
      testIgnore: engine === 'webkit' ? ['forcedColours.spec.ts'] : [],
      use: { engine, baseURL: `http://127.0.0.1:${CROSS_PORT}/truceline/` },
    }))
}

export default defineConfig<Options>({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  /** A busy machine may cut a browser short; what needed a second try is counted and said. */
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./scripts/playwright-summary.mjs']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/truceline/`,
    timezoneId: 'America/New_York',
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    // A worker that answers from its copy would hide requests from the tests; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: BROWSER_FLAGS },
  },
  projects: [
    ...sets.map(withFonts),
    { name: 'browser', testIgnore: ['noWebgl.spec.ts', ...WINDOWED, ...onceOnly] },
    {
      name: 'windowed',
      testMatch: WINDOWED,
      use: { launchOptions: { executablePath: windowed, args: BROWSER_FLAGS } },
    },
    ...(await crossProjects()),
    {
      name: 'no-webgl',
      testMatch: 'noWebgl.spec.ts',
      use: {
        launchOptions: {
          executablePath,
          args: [...BROWSER_FLAGS, '--disable-gpu', '--disable-3d-apis'],
        },
      },
    },
  ],
  webServer: [
    {
      command: `node tests/browser/serve.mjs ${PORT} ${FOLDER}`,
      url: `http://127.0.0.1:${PORT}/truceline/`,
      reuseExistingServer: false,
      timeout: 180_000,
    },
    {
      command: `node tests/cross/serve.mjs ${CROSS_PORT} ${FOLDER}`,
      url: `http://127.0.0.1:${CROSS_PORT}/truceline/`,
      reuseExistingServer: false,
      timeout: 180_000,
    },
  ],
})
