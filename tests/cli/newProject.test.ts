import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder, readSite } from '../../src/cli/folder.ts'
import { newProject } from '../../src/cli/newProject.ts'
import { siteFaults } from '../../src/cli/siteFaults.ts'
import { idFrom } from '../../src/cli/template.ts'
import { id } from '../../src/core/model/read/fields.ts'
import { PARTS, textIn } from '../../src/publish/engine.ts'
import { readStory } from '../../src/publish/readStory.ts'
import { anEngine } from '../fixtures/engine.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const engine = anEngine()
const said: string[] = []
const say = (line: string): void => void said.push(line)

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'new-'))
  said.length = 0
})
afterEach(() => rmSync(cwd, { recursive: true }))

const create = (name: string): string => {
  const folder = join(cwd, name)
  newProject({ folder, cwd, engine, say })
  return folder
}
const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
const jsonOf = <T>(folder: string, path: string): T => JSON.parse(textOf(folder, path)) as T

interface Package {
  readonly name: string
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

describe('a new project', () => {
  it('is a story without a fault or a warning, under the name of its folder', () => {
    const folder = create('Élysée talks')
    const site = readSite(folder)
    expect(site.story).toBe('elysee-talks')
    const { story, problems } = readStory(engine, readFolder(folder, site.story))
    expect(problems).toEqual([])
    expect([story.id, story.events.length]).toEqual(['elysee-talks', 2])
    expect(siteFaults(folder, textIn(engine, PARTS.tokens))).toEqual([])
  })

  it('says of everything in it that it is made up', () => {
    const { story } = readStory(engine, readFolder(create('made'), 'made'))
    expect(story.dek).toContain('made-up')
    for (const { title } of story.events) expect(title).toMatch(/^Made up: /)
  })

  it('names the version of the command that wrote it, and commands that there are', () => {
    const { scripts, devDependencies, name } = jsonOf<Package>(create('own'), 'package.json')
    const { version } = jsonOf<Package>(ROOT, 'package.json')
    expect(name).toBe('own')
    // A name alone would be asked for at a registry, where it may be anyone's.
    const file = `truceline-${version}.tgz`
    expect(devDependencies).toEqual({ truceline: `file:${file}` })
    const readme = textOf(join(cwd, 'own'), 'README.md')
    expect(readme).toContain(file)
    expect(readme).not.toMatch(/truceline@/)
    const commands = [...textOf(ROOT, 'src/cli/cli.ts').matchAll(/command\(\s*'(\w+)'/g)].map(
      ([, one]) => one,
    )
    for (const script of Object.values(scripts))
      expect(commands).toContain(script.replace('truceline ', ''))
  })

  it('tells in its README of scripts and files that it has', () => {
    const folder = create('told')
    const readme = textOf(folder, 'README.md')
    const { scripts } = jsonOf<Package>(folder, 'package.json')
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name)
    expect(named).toEqual(expect.arrayContaining(['dev', 'check', 'build']))
    for (const name of named) expect(scripts).toHaveProperty(name ?? '')
    for (const [, name = ''] of readme.matchAll(/`((?:data\/)?[\w/-]+\.json|data\/[\w-]+)`/g))
      expect(
        [folder, join(folder, 'data/told')].some((at) => existsSync(join(at, name))),
        name,
      ).toBe(true)
  })

  it('names for each of its files the schema that the package brings', () => {
    const folder = join(create('schemas'), 'data/schemas')
    for (const name of readdirSync(folder)) {
      const { $schema } = jsonOf<{ $schema: string }>(folder, name)
      const [, path = ''] = $schema.split('/node_modules/truceline/')
      expect(existsSync(join(ROOT, path)), $schema).toBe(true)
      expect(resolve(folder, $schema)).toBe(
        join(cwd, 'schemas/node_modules/truceline', dirname(path), name),
      )
    }
  })

  it('keeps out of its repository what is made', () => {
    expect(textOf(create('kept'), '.gitignore')).toBe('node_modules/\ndist/\n.DS_Store\n')
  })

  it('is written into a repository that was begun for it, and says where and what next', () => {
    mkdirSync(join(cwd, 'begun/.git'), { recursive: true })
    create('begun')
    expect(said).toEqual([
      `A story to start from is in ${join('begun/data/begun')}. Next: cd begun, then read README.md.`,
    ])
  })

  it('is never written over anything', () => {
    mkdirSync(join(cwd, 'full'))
    writeFileSync(join(cwd, 'full/novel.txt'), 'the only copy')
    expect(() => create('full')).toThrow(
      'full: found novel.txt; wanted an empty folder. Name another one: truceline new my-story',
    )
    expect(() => create('full/novel.txt')).toThrow('found a file; wanted an empty folder')
    expect(readdirSync(join(cwd, 'full'))).toEqual(['novel.txt'])
  })

  test.prop([fc.oneof(fc.string(), fc.constantFrom('con', 'kinds', 'truceline', 'ÅÄÖ', '日本'))])(
    'has an id whatever its folder is called',
    (name) => {
      expect(v.is(id, idFrom(name))).toBe(true)
      expect(idFrom(idFrom(name))).toBe(idFrom(name))
    },
  )
})
