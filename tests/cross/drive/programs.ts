import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findWindowedBrowser } from '../../../scripts/find-browser.mjs'
import type { Engine } from './driver.ts'

/** The program files with which an engine is driven. */
export type Programs =
  | { readonly engine: 'chromium'; readonly browser: string }
  | { readonly engine: 'firefox'; readonly browser: string; readonly display: string }
  | {
      readonly engine: 'webkit'
      readonly browser: string
      readonly driver: string
      readonly display: string
    }

const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox']
const LIBRARIES = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu`)
const MINI_BROWSERS = LIBRARIES.flatMap((folder) => [
  `${folder}/webkit2gtk-4.1/MiniBrowser`,
  `${folder}/webkitgtk-6.0/MiniBrowser`,
])
/** Between Playwright and Firefox: see there. */
export const FIREFOX_BRIDGE = fileURLToPath(
  new URL('../../../scripts/browsers/firefox.mjs', import.meta.url),
)

function first(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path) => path !== undefined && existsSync(path)) ?? null
}

/** Where an engine's programs are on this machine; null if one of them is missing. */
export async function programsOf(engine: Engine): Promise<Programs | null> {
  const display = first(['/usr/bin/Xvfb'])
  if (engine === 'chromium') {
    const browser = await findWindowedBrowser()
    return browser === null ? null : { engine, browser }
  }
  if (engine === 'firefox') {
    const browser = first([process.env['FIREFOX_PATH'], ...FIREFOXES])
    return browser === null || display === null ? null : { engine, browser, display }
  }
  const browser = first(MINI_BROWSERS)
  const driver = first(['/usr/bin/WebKitWebDriver'])
  return browser === null || driver === null || display === null
    ? null
    : { engine, browser, driver, display }
}
