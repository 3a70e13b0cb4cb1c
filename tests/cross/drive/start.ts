import { chromium, firefox, type Browser } from '@playwright/test'
import { BROWSER_FLAGS } from '../../../scripts/find-browser.mjs'
import { openDisplay } from './display.ts'
import type { Engine, Launched, Wishes } from './driver.ts'
import { FIREFOX_BRIDGE, type Programs } from './programs.ts'
import { viaPlaywright } from './viaPlaywright.ts'
import { startWebKit } from './webKit.ts'

async function onDisplay(
  program: string,
  start: (display: string) => Promise<Launched>,
): Promise<Launched> {
  const display = await openDisplay(program)
  try {
    const { open, quit } = await start(display.name)
    return {
      open,
      quit: async () => {
        await quit()
        display.close()
      },
    }
  } catch (error) {
    display.close()
    throw error
  }
}

function launched(engine: Engine, browser: Browser, wishes: Wishes): Launched {
  return {
    open: () => viaPlaywright(engine, browser, wishes),
    quit: () => browser.close(),
  }
}

function startFirefox(program: string, display: string, wishes: Wishes) {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX_BRIDGE,
    // Headless it has no WebGL.
    headless: false,
    env: { ...process.env, DISPLAY: display, FIREFOX_PATH: program },
    firefoxUserPrefs: {
      // Software draws WebGL where there is no graphics card, if it is allowed to.
      'webgl.force-enabled': true,
      'ui.prefersReducedMotion': wishes.lessMotion ? 1 : 0,
      ...(wishes.forcedColours && { 'browser.display.document_color_use': 2 }),
    },
  })
}

/** Starts a browser. */
export async function startBrowser(programs: Programs, wishes: Wishes): Promise<Launched> {
  switch (programs.engine) {
    case 'chromium': {
      const executablePath = programs.browser
      const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
      return launched('chromium', browser, wishes)
    }
    case 'firefox':
      return onDisplay(programs.display, async (display) =>
        launched('firefox', await startFirefox(programs.browser, display, wishes), wishes),
      )
    case 'webkit':
      return onDisplay(programs.display, (display) => startWebKit(programs, display, wishes))
  }
}
