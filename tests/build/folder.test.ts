import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { foldersOf, readFolder, readSite } from '../../src/cli/folder.ts'
import { ROOT, SMALL_STORY, withCopy } from '../fixtures/storyFolder.ts'

const PLAIN = { story: 'march-2025', title: '', theme: {}, url: '' }

describe('the site', () => {
  let root = ''
  const write = (value: unknown) => writeFileSync(join(root, 'site.json'), JSON.stringify(value))

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'site-'))
    vi.stubEnv('STORY', undefined)
    vi.stubEnv('SITE_URL', undefined)
  })

  afterEach(() => {
    rmSync(root, { recursive: true })
    vi.unstubAllEnvs()
  })

  it('is what site.json says, with a slash behind its address', () => {
    write({ story: 'april', url: 'https://example.org/talks' })
    expect(readSite(root)).toEqual({ ...PLAIN, story: 'april', url: 'https://example.org/talks/' })
  })

  it('has its own title and look where site.json gives them', () => {
    const theme = { light: { talks: '#004488' } }
    write({ story: 'april', title: 'April', theme })
    expect(readSite(root)).toEqual({ story: 'april', title: 'April', theme, url: '' })
  })

  it('takes a setting that is no line of text for none', () => {
    write({ story: 5, title: 'A\u202eB', url: ['https://example.org/'], theme: 'dark' })
    expect(readSite(root)).toEqual(PLAIN)
  })

  it('names the file that is no JSON', () => {
    writeFileSync(join(root, 'site.json'), '{ "story": "april", }')
    expect(() => readSite(root)).toThrow(/^site\.json:1:\d+ {2}error: found .*; wanted .*\. /)
  })

  it('is not changed by variables that are set to nothing', () => {
    write({ story: 'april', url: 'https://example.org/' })
    vi.stubEnv('STORY', '')
    vi.stubEnv('SITE_URL', '')
    expect(readSite(root)).toEqual({ ...PLAIN, story: 'april', url: 'https://example.org/' })
  })

  it('needs no site.json, and then has no address', () => {
    expect(readSite(root)).toEqual(PLAIN)
  })

  it('is what the environment says before all else', () => {
    write({ story: 'april', url: 'https://example.org/' })
    vi.stubEnv('STORY', 'may')
    vi.stubEnv('SITE_URL', 'https://example.net/')
    expect(readSite(root)).toEqual({ ...PLAIN, story: 'may', url: 'https://example.net/' })
  })
})

describe('the folder of a story', () => {
  it('is one of data/, or any other by its path', () => {
    expect(foldersOf(ROOT, 'march-2025').story).toBe(join(ROOT, 'data/march-2025'))
    expect(foldersOf(ROOT, SMALL_STORY).story).toBe(SMALL_STORY)
  })

  it('is the one under data/ even if another of its name lies where the command runs', () => {
    expect(existsSync('docs')).toBe(true)
    const root = mkdtempSync(join(tmpdir(), 'story-'))
    mkdirSync(join(root, 'data/docs'), { recursive: true })
    expect(foldersOf(root, 'docs').story).toBe(join(root, 'data/docs'))
    rmSync(root, { recursive: true })
  })

  it('may have kinds of its own, which come before the project’s', () => {
    const own = { 'kinds/call.json': 'own', 'kinds/vote.json': 'own' }
    const texts = withCopy('sources.json', null, (folder) => {
      mkdirSync(join(folder, 'kinds'))
      for (const [name, text] of Object.entries(own)) writeFileSync(join(folder, name), text)
      return readFolder(ROOT, folder)
    })
    expect(texts).toMatchObject(own)
    expect(texts['kinds/strike.json']).toContain('"strike"')
  })

  it('gives its texts, with the kinds that all stories share', () => {
    const names = Object.keys(readFolder(ROOT, SMALL_STORY))
    expect(names).toEqual(expect.arrayContaining(['story.json', 'events.json', 'kinds/call.json']))
  })

  it('leaves out what is not there', () => {
    const names = withCopy('sources.json', null, (folder) => Object.keys(readFolder(ROOT, folder)))
    expect(names).not.toContain('sources.json')
    expect(names).toContain('events.json')
  })
})
