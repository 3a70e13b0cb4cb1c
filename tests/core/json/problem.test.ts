import { describe, expect, it } from 'vitest'
import { positionsIn } from '../../../src/core/json/lines.ts'
import { byPlace, formatProblem, show, type Problem } from '../../../src/core/json/problem.ts'

const PROBLEM: Problem = {
  file: 'events.json',
  path: 'events[3].when.start',
  line: 12,
  column: 18,
  found: '"2025-02-30"',
  wanted: 'a date that exists',
  remedy: 'Correct the day.',
  severity: 'error',
}

describe('a problem on one line', () => {
  it('starts as compilers do, so that editors jump to it, and ends with the remedy', () => {
    expect(formatProblem(PROBLEM)).toBe(
      'events.json:12:18  error at events[3].when.start: found "2025-02-30"; wanted a date that exists. Correct the day.',
    )
  })

  it('names the file alone where it could not be read', () => {
    const { line: _line, column: _column, ...rest } = { ...PROBLEM, path: '' }
    expect(formatProblem(rest)).toMatch(/^events\.json {2}error: found/)
  })
})

describe('positionsIn', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 2, 2, 1],
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 4, 2, 2],
    ['a\n', 2, 2, 1],
    ['é𝄞x', 3, 1, 4],
  ])('of %j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionsIn(text)(offset)).toEqual({ line, column })
  })
})

describe('show', () => {
  it.each([
    [undefined, 'nothing'],
    ['a', '"a"'],
    [[1], '[1]'],
    [null, 'null'],
  ])('tells %o as it stands in the file', (value, text) => {
    expect(show(value)).toBe(text)
  })

  it('cuts a long value short', () => {
    expect(show('x'.repeat(200))).toHaveLength(78)
    expect(show('x'.repeat(200))).toMatch(/…$/)
  })
})

it('problems are sorted by file, then line, then column', () => {
  const place = (file: string, line?: number, column?: number): Problem => ({
    ...PROBLEM,
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  })
  const ordered = [
    place('a.json'),
    place('a.json', 2, 9),
    place('a.json', 10, 1),
    place('a.json', 10, 3),
    place('b.json', 1, 1),
  ]
  const { line: _line, column: _column, ...whole } = PROBLEM
  const first = { ...whole, file: 'a.json' }
  expect(ordered.slice(1).reverse().concat(first).sort(byPlace)).toEqual([
    first,
    ...ordered.slice(1),
  ])
})
