import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

  it('stays as it was if the next site cannot be written whole, and nothing is left beside it', () => {
    const folder = join(root, 'dist')
    writeSite(folder, siteOf())
    // A file cannot be a folder too.
    expect(() => writeSite(folder, siteOf('a', 'a/b'))).toThrow(/a'/)
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('index.html')
    expect(readdirSync(root)).toEqual(['dist'])
  })

  it('is never a file', () => {
    writeFileSync(join(root, 'dist'), 'the only copy')
    expect(() => writeSite(join(root, 'dist'), siteOf())).toThrow(/found a file; wanted a folder/)
  })

  it('is never one that holds something else', () => {
    writeFileSync(join(root, 'novel.txt'), 'the only copy')
    expect(() => writeSite(root, siteOf())).toThrow(/would be lost.*--out/)
    expect(readFileSync(join(root, 'novel.txt'), 'utf8')).toBe('the only copy')
  })
})
