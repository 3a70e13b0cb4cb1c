import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** What a browser tells over its pipe: the answer to a command, or an event, which has no number. */
interface Told {
  readonly id?: number
  readonly result?: Readonly<Record<string, unknown>>
  readonly error?: { readonly message: string }
}

/** A tab as the browser itself has it: it can be hidden, frozen and ended. Playwright keeps all tabs in sight. */
export interface RawTab {
  /** A command of the DevTools protocol, to the tab. */
  readonly send: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>
  /** What an expression of the page is, as JSON holds it. */
  readonly read: (expression: string) => Promise<unknown>
  /** Looks at the page until an expression is true. */
  readonly until: (expression: string) => Promise<void>
  /** Puts another tab before it. */
  readonly hide: () => Promise<void>
  /** Brings it back. */
  readonly show: () => Promise<void>
  readonly quit: () => Promise<void>
}

/**
 * Starts a browser of its own with one tab at an address.
 *
 * @param program the browser
 * @param flags its arguments, beside those that it needs here
 */
export async function openRawTab(
  program: string,
  flags: readonly string[],
  address: string,
): Promise<RawTab> {
  const home = mkdtempSync(join(tmpdir(), 'truceline-tab-'))
  const own = ['--headless', '--remote-debugging-pipe', `--user-data-dir=${home}`]
  const child = spawn(program, [...flags, ...own], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const answers = new Map<number, (told: Told) => void>()
  let rest = ''
  from.setEncoding('utf8').on('data', (text: string) => {
    const [last = '', ...whole] = (rest + text).split('\0').toReversed()
    rest = last
    for (const one of whole.toReversed()) {
      const told = JSON.parse(one) as Told
      answers.get(told.id ?? 0)?.(told)
    }
  })
  let count = 0
  const ask = async (method: string, params: object = {}, sessionId?: unknown) => {
    const id = ++count
    const coming = new Promise<Told>((done) => answers.set(id, done))
    to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    const { result, error } = await coming
    if (!result) throw new Error(`${method}: ${error?.message}`)
    return result
  }
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true })
  const send: RawTab['send'] = (method, params) => ask(method, params, sessionId)
  const read: RawTab['read'] = async (expression) => {
    const wanted = { expression, returnByValue: true, awaitPromise: true }
    const { result } = await send('Runtime.evaluate', wanted)
    return (result as { value?: unknown }).value
  }
  await send('Page.navigate', { url: address })
  return {
    send,
    read,
    until: async (expression) => {
      while ((await read(expression)) !== true) await read('new Promise((d) => setTimeout(d, 25))')
    },
    hide: async () => {
      const other = await ask('Target.createTarget', { url: 'about:blank' })
      await ask('Target.activateTarget', { targetId: other['targetId'] })
    },
    show: async () => {
      await ask('Target.activateTarget', { targetId })
    },
    quit: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill()
      await ended
      try {
        rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
      } catch {
        // A helper of the browser may outlive it and still write: that says nothing about the page.
      }
    },
  }
}
