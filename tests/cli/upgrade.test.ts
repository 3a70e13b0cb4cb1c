import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '../../src/cli/folder.ts'
import { reportOn } from '../../src/cli/report.ts'
import { upgrade, upgraded } from '../../src/cli/upgrade.ts'
import type { CheckedStory } from '../../src/core/model/read/check.ts'
import { readStory } from '../../src/publish/readStory.ts'
import { anEngine } from '../fixtures/engine.ts'
import { replaced, SMALL_STORY } from '../fixtures/storyFolder.ts'

const engine = anEngine()
let root = ''
const said: string[] = []
const say = (line: string): void => void said.push(line)
const file = (name: string): string => join(root, 'data/old', name)
const textOf = (name: string): string => readFileSync(file(name), 'utf8')
const write = (name: string, text: string): void => writeFileSync(file(name), text)
const readOld = (): CheckedStory => readStory(engine, readFolder(root, 'old'))
const upgradeIt = (): void => upgrade({ root, story: 'old', say })

beforeEach(() => {
  said.length = 0
  root = mkdtempSync(join(tmpdir(), 'upgrade-'))
  cpSync(SMALL_STORY, join(root, 'data/old'), { recursive: true })
  write('story.json', replaced(textOf('story.json'), '  "format": 1,\n', ''))
  write(
    'events.json',
    replaced(
      textOf('events.json'),
      '"note": "One outlet."',
      '"grade": "thin", "note": "One outlet."',
    ),
  )
})
afterEach(() => rmSync(root, { recursive: true }))

describe('a story of an earlier format', () => {
  it('is read as what it will be once it is written anew', () => {
    const before = readOld()
    expect(before.changes).toHaveLength(1)
    upgradeIt()
    const after = readOld()
    expect(after.changes).toEqual([])
    expect(after.story).toEqual(before.story)
    expect(after.problems).toEqual(before.problems)
  })

  it('has its format written last, so that a write that fails before can be done again', () => {
    const names = ['story.json', 'events.json']
    const texts = new Map(names.map((name) => [name, textOf(name)]))
    const old = replaced(textOf('story.json'), '{', '{ "standing": "thin",')
    const changes = [
      { file: 'story.json', path: ['standing'], value: undefined, told: 'removes it' },
      { file: 'events.json', path: ['events', 0, 'x'], value: 1, told: 'adds it' },
    ]
    const { texts: written } = upgraded(texts.set('story.json', old), [() => changes])
    expect([...written.keys()]).toEqual(['events.json', 'story.json'])
  })

  it('is said to be one by the check, which finds nothing wrong in it', () => {
    const { text, ok } = reportOn('old', readOld())
    expect(ok).toBe(true)
    expect(text).toBe(
      'Read as an earlier format: 1 change of the files would make it format 1. To write them: truceline upgrade\n' +
        'old: 3 events, 4 claims, 2 sources; nothing wrong',
    )
  })

  it('is not spoken of where it reads as one of the newest', () => {
    write('events.json', replaced(textOf('events.json'), '"grade": "thin", ', ''))
    const { text } = reportOn('old', readOld())
    expect(text).toBe('old: 3 events, 4 claims, 2 sources; nothing wrong')
  })

  it('becomes the files of the newest one, and what changed is told with its line', () => {
    upgradeIt()
    for (const name of ['story.json', 'events.json', 'places.json'])
      expect(textOf(name)).toBe(readFileSync(join(SMALL_STORY, name), 'utf8'))
    expect(said).toEqual([
      expect.stringMatching(/^events\.json:\d+:\d+ {2}removes "grade": the grade follows/),
      'story.json:1:1  names format 1',
      'old: format 0 is now format 1. Next: truceline check',
    ])
  })

  it('is written once: a second time changes nothing', () => {
    upgradeIt()
    const before = textOf('events.json')
    said.length = 0
    upgradeIt()
    expect(textOf('events.json')).toBe(before)
    expect(said).toEqual(['old: format 1, the newest; nothing to change'])
  })

  it('is left as it is where a file is broken, which is told', () => {
    write('places.json', '{ "places": [ ')
    const before = textOf('events.json')
    expect(upgradeIt).toThrow(/^places\.json:1:\d+ .*found/)
    expect(textOf('events.json')).toBe(before)
  })
})

describe('a story of a later format', () => {
  it('has one fault, which says what to do; all else may be right once that is done', () => {
    write(
      'story.json',
      replaced(textOf('story.json'), '  "id"', '  "format": 7, "moods": [],\n  "id"'),
    )
    write('events.json', replaced(textOf('events.json'), '"kind": "call"', '"kind": "coll"'))
    const { text, ok } = reportOn('old', readOld())
    const [first = '', ...rest] = text.split('\n')
    expect(ok).toBe(false)
    expect(first).toMatch(
      /^story\.json:3:13 {2}error at format: found format 7, of a later version; wanted format 1 or an earlier one\. Update Truceline/,
    )
    expect(rest.join('\n')).toMatch(/1 fault to fix$/)
    expect(text).not.toContain('coll')
  })

  it('is not written anew', () => {
    expect(() => upgraded(new Map([['story.json', '{ "format": 7 }']]))).toThrow(
      'story.json: found format 7, of a later version; wanted format 1 or an earlier one. Update Truceline.',
    )
  })
})

it('a number that is none is a fault of the field', () => {
  write('story.json', replaced(textOf('story.json'), '  "id"', '  "format": "new",\n  "id"'))
  const { text } = reportOn('old', readOld())
  expect(text).toMatch(/at format: found "new"; wanted the number of a format, such as 1/)
})
