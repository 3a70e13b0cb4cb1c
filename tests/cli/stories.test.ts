import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkSite } from '../../src/cli/checkSite.ts'
import { readSite, siteOfOne, storiesOf } from '../../src/cli/folder.ts'
import { newProject } from '../../src/cli/newProject.ts'
import { siteFaults } from '../../src/cli/siteFaults.ts'
import { formatProblem } from '../../src/core/json/problem.ts'
import { PARTS, textIn } from '../../src/publish/engine.ts'
import * as door from '../../src/publish/index.ts'
import { anEngine } from '../fixtures/engine.ts'

const engine = anEngine()
let root = ''
const write = (site: unknown): void =>
  writeFileSync(join(root, 'site.json'), JSON.stringify(site, null, 2))
const faults = (): string[] => siteFaults(root, textIn(engine, PARTS.tokens)).map(formatProblem)

beforeEach(() => {
  vi.stubEnv('STORY', '')
  vi.stubEnv('SITE_URL', '')
  root = join(mkdtempSync(join(tmpdir(), 'stories-')), 'one')
  newProject({ folder: root, cwd: root, engine, say: () => {} })
  cpSync(join(root, 'data/one'), join(root, 'data/two'), { recursive: true })
})
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true })
  vi.unstubAllEnvs()
})

describe('several stories', () => {
  it('are those that site.json names, and one of them where one is asked for', () => {
    write({ stories: ['one', 'two'], title: 'Both' })
    const site = readSite(root)
    expect(storiesOf(site)).toEqual(['one', 'two'])
    expect(storiesOf(site, 'two')).toEqual(['two'])
    expect(siteOfOne(site, 'two')).toEqual({ story: 'two', title: '', theme: {}, url: '' })
    expect(faults()).toEqual([])
    vi.stubEnv('STORY', 'two')
    expect(storiesOf(readSite(root))).toEqual(['two'])
  })

  it('are none where site.json names one, which keeps the title of the site', () => {
    write({ story: 'two', title: 'Mine' })
    expect(storiesOf(readSite(root))).toEqual(['two'])
    expect(siteOfOne(readSite(root), 'two').title).toBe('Mine')
  })

  it('are each checked', () => {
    write({ stories: ['one', 'two'] })
    writeFileSync(join(root, 'data/two/events.json'), '{ "events": 5 }')
    const said: string[] = []
    const request = { root, opened: { engine, door }, annotated: null }
    expect(checkSite({ ...request, say: (line) => said.push(line) })).toBe(false)
    expect(said[0]).toBe('one: 2 events, 3 claims, 2 sources; nothing wrong')
    expect(said[1]).toMatch(/^data\/two\/events\.json:1:1 .*two: 0 events/s)
  })

  it.each([
    [{ stories: ['one', 'nine'] }, 'found "nine"; wanted the name of a folder under data'],
    [{ stories: ['one', 'one'] }, 'found "one" a second time; wanted each story once'],
    [{ stories: ['one', '../Two'] }, 'found "../Two"; wanted a folder named in lower-case letters'],
    [{ stories: ['one', 'assets'] }, 'found "assets"; wanted a folder named in lower-case letters'],
    [{ stories: [] }, 'wanted at least one story'],
    [{ stories: 'one' }, 'wanted a list in square brackets'],
    [{ story: 'one', stories: ['one'] }, 'found "story" beside "stories"; wanted one of the two'],
  ])('are refused as %o', (site, said) => {
    write(site)
    expect(faults().join('\n')).toMatch(/^site\.json:\d+:\d+ /)
    expect(faults().join('\n')).toContain(said)
  })
})
