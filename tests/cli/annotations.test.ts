import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { annotation } from '../../src/cli/annotations.ts'
import { pathIn } from '../../src/cli/folder.ts'
import type { Problem } from '../../src/core/json/problem.ts'

const problem: Problem = {
  file: 'events.json',
  path: 'events[0].kind',
  line: 6,
  column: 15,
  found: '"coll"',
  wanted: 'an id, 100 % right',
  remedy: 'Correct it.\nOr remove it.',
  severity: 'error',
}

it('a problem is shown at its line, whatever stands in its words', () => {
  expect(annotation(problem, (file) => `a,b/c:d/${file}`)).toBe(
    '::error file=a%2Cb/c%3Ad/events.json,line=6,col=15::' +
      'events[0].kind: found "coll"; wanted an id, 100 %25 right. Correct it.%0AOr remove it.',
  )
})

it('a warning is one there too, and a problem without a line is at the first', () => {
  const { line: _, column: __, ...whole } = problem
  const text = annotation({ ...whole, path: '', severity: 'warning' }, (file) => file)
  expect(text).toMatch(/^::warning file=events\.json,line=1,col=1::found /)
})

test.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
  'no text of a story ends the line, begins another command, or adds a property',
  (found, file) => {
    const text = annotation({ ...problem, found }, () => file)
    expect(text).not.toMatch(/[\r\n]/)
    const [, list = '', words = ''] = /^::error (.*?)::(.*)$/s.exec(text) ?? []
    expect(list.split(',').map((one) => one.split('=')[0])).toEqual(['file', 'line', 'col'])
    expect(words.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')).toContain(
      found,
    )
  },
)

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'paths-'))
  for (const folder of ['data/mine/kinds', 'data/kinds'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['data/mine/kinds/vote.json', 'data/kinds/vote.json', 'data/kinds/call.json'])
    writeFileSync(join(root, file), '{}')
})
afterAll(() => rmSync(root, { recursive: true }))

it.each([
  ['site.json', 'site.json'],
  ['events.json', 'data/mine/events.json'],
  ['kinds/vote.json', 'data/mine/kinds/vote.json'],
  ['kinds/call.json', 'data/kinds/call.json'],
])('%s of a story is found at %s', (file, path) => {
  expect(pathIn(root, 'mine', file)).toBe(join(root, path))
  expect(file === 'site.json' || file === 'events.json' || existsSync(join(root, path))).toBe(true)
})
