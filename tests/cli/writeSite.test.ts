import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFiles } from '../../src/cli/readFiles.ts'
import { writeSite } from '../../src/cli/writeSite.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const siteOf = (...more: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(
    ['index.html', 'sw.js', 'manifest.webmanifest', ...more].map((path) => [path, bytes(path)]),
  )

describe('a folder of a site', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'site-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('holds what was published, below folders of its own, and can be read again', () => {
    const site = siteOf('events/a-call/index.html')
    writeSite(join(root, 'new/dist'), site)
    expect([...readFiles(join(root, 'new/dist'))].map(([path]) => path).sort()).toEqual(
      [...site.keys()].sort(),
    )
    const page = readFileSync(join(root, 'new/dist/events/a-call/index.html'), 'utf8')
    expect(page).toBe('events/a-call/index.html')
  })

  it('is replaced by the next site: nothing of the last stays', () => {
    writeSite(root, siteOf('events/gone/index.html'))
    writeSite(root, siteOf())
    expect(existsSync(join(root, 'events'))).toBe(false)
  })

  it('is never one that holds something else', () => {
    writeFileSync(join(root, 'novel.txt'), 'the only copy')
    expect(() => writeSite(root, siteOf())).toThrow(/would be lost.*--out/)
    expect(readFileSync(join(root, 'novel.txt'), 'utf8')).toBe('the only copy')
  })
})
