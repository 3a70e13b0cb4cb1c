// Finds the Chromium or Chrome that the browser tests and the screenshots drive.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'

/** Chromium without its window: the same engine, and a page is there in half the time. */
const BARE = 'chromium-headless-shell'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    [BARE, ...NAMES].map((name) => join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
}

const NO_BROWSER =
  'No Chromium found for the browser tests: install one, or set CHROME_PATH to its program file.'

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/**
 * The program file of a browser: `CHROME_PATH`, else one found on the system, else Playwright's own;
 * null where there is none. A `CHROME_PATH` that names no file is an error, not a reason to look on.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH does not name a file: ${named}`)
  }
  const found = (PLACES[platform()] ?? []).find((path) => existsSync(path))
  if (found) return found
  const own = await playwrights()
  return existsSync(own) ? own : null
}

/**
 * As {@link findBrowser}, but one with a window where there is one: without it tabs do not freeze, the
 * browser's Back loads anew, and WebGL draws a frame in seconds.
 */
export async function findWindowedBrowser() {
  const found = await findBrowser()
  if (process.env.CHROME_PATH || !found?.endsWith(BARE)) return found
  return (
    (PLACES[platform()] ?? []).find((path) => !path.endsWith(BARE) && existsSync(path)) ?? found
  )
}

function run(command, args) {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

/** Words are as wide as their font makes them: layouts are tested with more than one set of fonts. */
const PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-liberation', 'fonts-noto-core']
/**
 * What saves time, the other engines, and the screen in memory that they need; without them tests take
 * longer or are skipped.
 */
const MORE = [BARE, 'firefox-esr', 'webkit2gtk-driver', 'xvfb']

function install() {
  if (platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    return (
      run('apt-get', ['update']) &&
      (run('apt-get', ['install', '-y', ...PACKAGES, ...MORE]) ||
        run('apt-get', ['install', '-y', ...PACKAGES]))
    )
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
}

/**
 * As {@link findBrowser}, with one attempt to install a browser where there is none. Where that fails
 * too, says what to do and ends the program with an error.
 */
export async function ensureBrowser() {
  const found = await findBrowser()
  if (found) return found
  console.log('No Chromium found; trying to install one.')
  install()
  const installed = await findBrowser()
  if (installed) return installed
  console.error(NO_BROWSER)
  process.exit(1)
}

/** What keeps Chromium quiet and lets it start as root and in small containers. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
