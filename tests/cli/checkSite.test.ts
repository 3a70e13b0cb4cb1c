import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as door from '../../src/publish/index.ts'
import { checkSite } from '../../src/cli/checkSite.ts'
import { readSite, refuseWithoutStory } from '../../src/cli/folder.ts'
import { newProject } from '../../src/cli/newProject.ts'
import { anEngine } from '../fixtures/engine.ts'
import { replaced } from '../fixtures/storyFolder.ts'

const engine = anEngine()
let top = ''
let root = ''
const said: string[] = []
const check = (annotated: string | null = null, story?: string): boolean =>
  checkSite({ root, opened: { engine, door }, story, annotated, say: (line) => said.push(line) })
const edit = (file: string, from: string, to: string): void =>
  writeFileSync(join(root, file), replaced(readFileSync(join(root, file), 'utf8'), from, to))

beforeEach(() => {
  said.length = 0
  top = mkdtempSync(join(tmpdir(), 'check-'))
  root = join(top, 'pages/mine')
  mkdirSync(dirname(root))
  newProject({ folder: root, cwd: top, engine, say: () => {} })
})
afterEach(() => rmSync(top, { recursive: true }))

describe('a project that is checked', () => {
  it('has nothing wrong as it is written', () => {
    expect(check()).toBe(true)
    expect(said).toEqual(['mine: 2 events, 3 claims, 2 sources; nothing wrong'])
  })

  it('has each fault shown at its line, in a folder of the repository too', () => {
    edit('data/mine/events.json', '"kind": "call"', '"kind": "coll"')
    edit('site.json', '"url": ""', '"url": "here"')
    expect(check(top)).toBe(false)
    const shown = said.filter((line) => line.startsWith('::'))
    expect(shown).toEqual([
      expect.stringMatching(
        /^::error file=pages\/mine\/site\.json,line=4,col=10::url: found "here"; wanted/,
      ),
      expect.stringMatching(
        /^::error file=pages\/mine\/data\/mine\/events\.json,line=6,col=15::events\[0\]\.kind: found/,
      ),
    ])
  })

  it.each([
    ['nothing', '', ['site.json:1:1  error: found an empty file']],
    ['a list', '[]', ['site.json:1:1  error: found []; wanted a record in braces.']],
    ['a name misspelt', '{"storey":"mine"}', ['site.json:1:11  error at storey: found "storey"']],
    ['no story', '{}', ['site.json:1:1  error at story: found no "story"; wanted']],
  ])(
    'says once what is wrong with a site.json of %s, and nothing that follows from it',
    (...row) => {
      const [, text, lines] = row
      writeFileSync(join(root, 'site.json'), text)
      expect(check()).toBe(false)
      expect(said).toEqual(lines.map((line) => expect.stringContaining(line) as string))
    },
  )

  it('names the file that is a folder', () => {
    rmSync(join(root, 'data/mine/events.json'))
    mkdirSync(join(root, 'data/mine/events.json'))
    expect(() => check()).toThrow(
      expect.objectContaining({ code: 'EISDIR', path: join(root, 'data/mine/events.json') }),
    )
  })

  it('says where a story was named that is not there, and which there are', () => {
    const told = (): string => {
      try {
        refuseWithoutStory(root, 'other')
        return ''
      } catch (error) {
        return String(error)
      }
    }
    expect(told()).toMatch(/Correct the name, or put the story there\. There is: mine\.$/)
    writeFileSync(join(root, 'site.json'), '{"story":"other"}')
    expect(told()).toContain('Correct "story" in site.json,')
    writeFileSync(join(root, 'site.json'), '{"stories":["mine","other"]}')
    expect(told()).toContain('Correct "stories" in site.json,')
    vi.stubEnv('STORY', 'other')
    expect(told()).toContain('Correct STORY in the environment,')
    vi.unstubAllEnvs()
    writeFileSync(join(root, 'site.json'), '{}')
    expect(() => refuseWithoutStory(root, readSite(root).story)).toThrow(/found no "story".*Add/)
  })

  it('says what the folder lacks where there is no project, or no such story', () => {
    expect(() => check(null, 'other')).toThrow(
      'found no folder data/other; wanted one with a story',
    )
    rmSync(root, { recursive: true })
    mkdirSync(root)
    expect(() => check()).toThrow(
      'found no site.json here; wanted the folder of a project. Go to it, or write one: truceline new my-story',
    )
  })
})
