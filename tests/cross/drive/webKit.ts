import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver, InPage, Launched, Point, Wishes } from './driver.ts'
import { isRecord } from './isRecord.ts'
import { WebDriver } from './webDriver.ts'

/** Keys that are no letters, by the code points that WebDriver gives them (its section 17.4.2). */
const CODES: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Enter: '\uE007',
  Tab: '\uE004',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Backspace: '\uE003',
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function answers(server: string): Promise<boolean> {
  try {
    return (await fetch(`${server}/status`)).ok
  } catch {
    return false
  }
}

/** Where the browser keeps what it keeps, and how GTK is set: reduced motion is "no animations" there. */
function homeFor({ lessMotion }: Wishes): string {
  const home = mkdtempSync(join(tmpdir(), 'truceline-webkit-'))
  mkdirSync(join(home, 'gtk-3.0'))
  const animations = lessMotion ? 0 : 1
  writeFileSync(
    join(home, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-enable-animations=${animations}\n`,
  )
  return home
}

/** A pointer's sequence of actions: each point is gone to, with what `at` adds there. */
function pointerActions(points: readonly Point[], at: (index: number) => readonly object[]) {
  const actions = points.flatMap(([x, y], index) => [
    { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
    ...at(index),
  ])
  return {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  }
}

const DOWN = { type: 'pointerDown', button: 0 }
const UP = { type: 'pointerUp', button: 0 }

function driverOf(session: WebDriver): Driver {
  const run = async <A extends readonly unknown[], R>(fn: InPage<A, R>, ...args: A): Promise<R> => {
    const told = await session.post('execute/async', {
      script: `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${fn.toString()})(...[...arguments].slice(0, -1)))
          .then((value) => done({ value }), (error) => done({ error: String(error) }))`,
      args,
    })
    if (!isRecord(told)) throw new Error(`no answer from the page: ${JSON.stringify(told)}`)
    if (typeof told['error'] === 'string') throw new Error(told['error'])
    return told['value'] as R
  }
  const pointer = async (
    points: readonly Point[],
    at: (index: number) => readonly object[],
  ): Promise<void> => {
    await session.post('actions', pointerActions(points, at))
  }
  /** In the order in which they were first seen, for the driver's own order says nothing. */
  const seen = new Set<unknown>()
  const handles = async (): Promise<readonly unknown[]> => {
    const all: unknown = await session.get('window/handles')
    const now = new Set<unknown>(Array.isArray(all) ? all : [])
    for (const handle of now) seen.add(handle)
    for (const handle of seen) if (!now.has(handle)) seen.delete(handle)
    return [...seen]
  }
  return {
    engine: 'webkit',
    run,
    open: async (address) => {
      await handles()
      await session.post('url', { url: address })
    },
    resize: async (width, height) => {
      const want = { width, height }
      // The window has a frame, whose size is known by what it leaves to the page.
      for (let attempt = 0; attempt < 8; attempt += 1) {
        await session.post('window/rect', { x: 0, y: 0, ...want })
        const [w, h] = await run(async () => {
          await new Promise((done) => setTimeout(done, 100))
          return [innerWidth, innerHeight] as const
        })
        if (w === width && h === height) return
        want.width += width - w
        want.height += height - h
      }
      throw new Error(`no window of ${width} × ${height} px: MiniBrowser takes 447 px and more`)
    },
    press: async (...keys) => {
      const actions = keys.flatMap((key) => {
        const value = CODES[key] ?? key
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]
      })
      await session.post('actions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    point: (at) => pointer([at], () => []),
    click: (at) => pointer([at], () => [DOWN, UP]),
    drag: (...points) =>
      pointer(points, (index) => [
        ...(index === 0 ? [DOWN] : []),
        ...(index === points.length - 1 ? [UP] : []),
      ]),
    windows: async () => (await handles()).length,
    toWindow: async (index) => {
      const handle = (await handles())[index]
      await session.post('window', { handle })
    },
    picture: async () => Buffer.from(String(await session.get('screenshot')), 'base64'),
    close: async () => {
      await session.end()
    },
  }
}

/**
 * Starts WebKit's driver on a display; each window is a MiniBrowser of its own.
 *
 * @param programs where the driver and the browser are
 */
export async function startWebKit(
  programs: { readonly driver: string; readonly browser: string },
  display: string,
  wishes: Wishes,
): Promise<Launched> {
  const port = await freePort()
  const home = homeFor(wishes)
  const server = `http://127.0.0.1:${port}`
  const child = spawn(programs.driver, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      // Without a bus of the desktop nothing is started beside the browser. A portal of documents would mount
      // a folder of its own below `home`, which then cannot be taken away.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      GTK_USE_PORTAL: '0',
    },
    stdio: 'ignore',
    detached: true,
  })
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done())
    child.once('error', () => done())
  })
  while (!(await answers(server))) {
    if (child.exitCode !== null) throw new Error(`${programs.driver} ended before it answered`)
    await new Promise((done) => setTimeout(done, 100))
  }
  return {
    open: async () => {
      const session = await WebDriver.start(server, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
      })
      await session.post('timeouts', { script: 60_000, pageLoad: 60_000 })
      return driverOf(session)
    },
    quit: async () => {
      // The driver and the browsers that it started are one group.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
      await ended
      try {
        rmSync(home, { recursive: true, force: true, maxRetries: 5 })
      } catch {
        // What else still holds a folder among the temporary ones says nothing about the page.
      }
    },
  }
}
