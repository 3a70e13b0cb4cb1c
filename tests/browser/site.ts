import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { serve } from '../../scripts/pages-server.mjs'
import { DIGEST } from '../../src/worker/plan.ts'

export type Spoil = (path: string) => { status: number; type: string; body: string } | null

/** A site of its own, which may be changed and taken away. */
export interface Site {
  readonly folder: string
  readonly address: string
  /** Answers all requests with this status, or for some files (null: as it should) something else. */
  readonly spoil: (how: Spoil | null) => void
  readonly stop: () => void
}

/** Tests with a site of their own, whose worker answers. */
export const test = base.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-offline-'))
    cpSync(process.env['TEST_SITE'] ?? 'dist', folder, { recursive: true })
    const server: Server = await serve(folder, { base: '/fork/' })
    let spoilt: Spoil | null = null
    const [usual] = server.listeners('request') as ((...all: unknown[]) => void)[]
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      const found = spoilt?.(request.url ?? '')
      if (!found) return usual?.call(server, request, response)
      response.writeHead(found.status, { 'content-type': found.type }).end(found.body)
    })
    const spoil = (how: Spoil | null): void => {
      spoilt = how
    }
    const stop = (): void => {
      server.closeAllConnections()
      server.close()
    }
    const { port } = server.address() as AddressInfo
    await use({ folder, address: `http://127.0.0.1:${port}/fork/`, spoil, stop })
    stop()
    rmSync(folder, { recursive: true, force: true })
  },
})

/** Uses the page, and waits until its copy is kept. */
export async function keepCopy(page: Page): Promise<void> {
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 300)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

function read(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8')
}

/** The version of the site in a folder. */
export function versionOf(folder: string): string {
  const [, version] = /data-version="?([0-9a-f]{12})/.exec(read(folder, 'index.html')) ?? []
  if (version === undefined) throw new Error('The page names no version')
  return version
}

const HASHED = /^(.+-)[\w-]{8}(\.\w+)$/

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html)$/.test(name),
  )
}

/**
 * Makes of the site in a folder another version: every script, sheet and file of data has another name and
 * is another file, and what has the old names is gone.
 */
export function makeOther(folder: string, version: string): void {
  const before = versionOf(folder)
  const renamed = readdirSync(join(folder, 'assets')).flatMap((name) => {
    const [, start = '', end = ''] = HASHED.exec(name) ?? []
    const digest = createHash('sha256').update(`${version} ${name}`).digest('hex').slice(0, 8)
    return start === '' ? [] : [[name, `${start}${digest}${end}`] as const]
  })
  const names = new Map(renamed)
  const old = new RegExp(
    [...names.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
    'g',
  )
  for (const name of textsIn(folder)) {
    const text = read(folder, name).replaceAll(old, (found) => names.get(found) ?? found)
    const mark = name.startsWith('assets') ? `/*${version}*/` : ''
    writeFileSync(join(folder, name), text.replaceAll(before, version) + mark)
  }
  for (const [from, to] of names)
    renameSync(join(folder, 'assets', from), join(folder, 'assets', to))
  const worker = join(folder, 'sw.js')
  const digests = read(worker).replaceAll(
    /"(assets\/[^"]+)":"[0-9a-f]{16}"/g,
    (_, path: string) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')
      return `"${path}":"${digest.slice(0, DIGEST)}"`
    },
  )
  writeFileSync(worker, digests)
}

/** Puts another version into the site's place, as a host that publishes does. */
export function publish({ folder }: Site, from: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  cpSync(from, folder, { recursive: true })
}
