import { spawn, type ChildProcess } from 'node:child_process'

/** A screen in memory, for browsers that show nothing without one. */
export interface Display {
  /** As the variable DISPLAY names it, ":7". */
  readonly name: string
  readonly close: () => void
}

/** Starts Xvfb, which finds a free number by itself and tells it. */
export async function openDisplay(program: string): Promise<Display> {
  const child: ChildProcess = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp', '+extension', 'GLX'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const told = child.stdio[3]
  if (!told) throw new Error('Xvfb has no way to tell its number')
  const name = await new Promise<string>((resolve, reject) => {
    told.once('data', (chunk) => resolve(`:${String(chunk).trim()}`))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
  })
  return { name, close: () => child.kill() }
}
