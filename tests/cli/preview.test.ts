import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isStale } from '../../src/cli/preview.ts'
import { portFrom, serveFolder } from '../../src/cli/serving.ts'

let root = ''
const write = (path: string, second: number): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), '{"story":"mine"}')
  utimesSync(join(root, path), second, second)
  utimesSync(dirname(join(root, path)), 1, 1)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
  vi.unstubAllEnvs()
})

describe('a site that was built', () => {
  const stale = (): boolean =>
    isStale({ root, engine: join(root, 'engine'), out: join(root, 'dist'), hasSingle: true })
  beforeEach(() => {
    for (const path of ['engine/cli.js', 'site.json', 'data/mine/events.json', 'public/icon.svg'])
      write(path, 10)
    write('dist/index.html', 20)
  })

  it('is served as it is while nothing is newer', () => {
    expect(stale()).toBe(false)
  })

  it.each([
    'engine/cli.js',
    'site.json',
    'data/mine/events.json',
    'data/mine/kinds/vote.json',
    'data/kinds/call.json',
    'public/icon.svg',
    'docs/teaching.md',
  ])('is built anew when %s is newer', (path) => {
    write(path, 30)
    expect(stale()).toBe(true)
  })

  it('is built anew when a file of its story is gone', () => {
    write('data/mine/places.json', 10)
    rmSync(join(root, 'data/mine/places.json'))
    expect(stale()).toBe(true)
  })

  it('is built where there is none', () => {
    rmSync(join(root, 'dist'), { recursive: true })
    expect(stale()).toBe(true)
  })

  it('is served where it is said to be', async () => {
    write('dist/index.html', 20)
    const port = await freePort()
    const said: string[] = []
    const stop = await serveFolder(join(root, 'dist'), port, (line) => said.push(line))
    expect(said).toEqual([expect.stringContaining(`http://localhost:${port}/`)])
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('mine')
    await expect(serveFolder(join(root, 'dist'), port, () => {})).rejects.toThrow(
      `Port ${port} is in use by another program. Stop it, or choose another port: --port ${port + 1}`,
    )
    stop()
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('the port', () => {
  it('is the one asked for, or else that of the environment, or else always the same', () => {
    vi.stubEnv('PORT', '')
    expect(portFrom(undefined)).toBe(4173)
    vi.stubEnv('PORT', '8080')
    expect(portFrom(undefined)).toBe(8080)
    expect(portFrom('9090')).toBe(9090)
  })

  it.each(['0', '65536', '80a', '', '-1', '1e3'])('is not "%s"', (written) => {
    expect(() => portFrom(written)).toThrow(`found the port "${written}"; wanted a number`)
  })
})
