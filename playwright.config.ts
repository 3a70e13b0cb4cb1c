import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from './scripts/find-browser.mjs'

const executablePath = await ensureBrowser()

const PORT = Number(process.env['TEST_PORT'] ?? 4199)
/** Another build than dist/, for a test of a build that others do not change meanwhile. */
const FOLDER = process.env['TEST_SITE'] ?? ''

export default defineConfig({
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
    { name: 'browser', testIgnore: 'noWebgl.spec.ts' },
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
  webServer: {
    command: `node tests/browser/serve.mjs ${PORT} ${FOLDER}`,
    url: `http://127.0.0.1:${PORT}/truceline/`,
    reuseExistingServer: false,
    timeout: 180_000,
  },
})
