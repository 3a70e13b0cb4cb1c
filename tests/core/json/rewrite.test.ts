import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { rewritten } from '../../../src/core/json/rewrite.ts'

const TEXT = `{
  "$schema": "story.json",
  // Kept.
  "title": "A story",
  "sub": { "a": 1, "b": 2, "c": 3 },
  "list": [1, 2]
}
`

describe('a text that is written anew', () => {
  it('is as it was where nothing changes', () => {
    expect(rewritten(TEXT, [])).toBe(TEXT)
  })

  it('has the new value in the place of the old one, and all else as it was', () => {
    expect(rewritten(TEXT, [{ path: ['title'], value: 'Another' }])).toBe(
      TEXT.replace('A story', 'Another'),
    )
    expect(rewritten(TEXT, [{ path: ['sub', 'b'], value: 5 }])).toBe(TEXT.replace('2,', '5,'))
  })

  it('has a new name before the others, but behind that of the schema', () => {
    expect(rewritten(TEXT, [{ path: ['format'], value: 2 }])).toContain(
      '"$schema": "story.json",\n  "format": 2,',
    )
    expect(rewritten('{\n\t"a": 1\n}', [{ path: ['format'], value: 2 }])).toBe(
      '{\n\t"format": 2,\n\t"a": 1\n}',
    )
  })

  it('keeps the ends of its lines, and how far they are set in', () => {
    const windows = '{\r\n    "a": 1\r\n}'
    expect(rewritten(windows, [{ path: ['b'], value: { c: 1 } }])).toBe(
      '{\r\n    "b": {\r\n        "c": 1\r\n    },\r\n    "a": 1\r\n}',
    )
  })

  it.each([
    ['the first', ['a'], '{ "b": 2, "c": 3 }'],
    ['one between others', ['b'], '{ "a": 1, "c": 3 }'],
    ['the last', ['c'], '{ "a": 1, "b": 2 }'],
    ['the first two', ['a', 'b'], '{ "c": 3 }'],
    ['the last two', ['b', 'c'], '{ "a": 1 }'],
    ['all but the middle', ['a', 'c'], '{ "b": 2 }'],
    ['all', ['a', 'b', 'c'], '{}'],
  ])('loses of a record %s, with its comma', (_, names, left) => {
    const changes = names.map((name) => ({ path: ['sub', name] }))
    expect(rewritten(TEXT, changes)).toBe(TEXT.replace('{ "a": 1, "b": 2, "c": 3 }', left))
  })

  it('loses what lies in something that is removed with it', () => {
    const changes = [{ path: ['sub', 'a'] }, { path: ['sub'] }]
    expect(rewritten(TEXT, changes)).toBe(
      TEXT.replace('  "sub": { "a": 1, "b": 2, "c": 3 },\n', ''),
    )
  })

  it('loses nothing where there is nothing, nor an item of a list', () => {
    expect(rewritten(TEXT, [{ path: ['none'] }])).toBe(TEXT)
    expect(rewritten(TEXT, [{ path: ['list', 0] }])).toBe(TEXT)
    expect(rewritten('', [{ path: ['none'] }])).toBe('')
  })

  it('may lose one name and have another written', () => {
    const text = rewritten(TEXT, [{ path: ['title'] }, { path: ['sub', 'a'], value: 9 }])
    expect(text).not.toContain('title')
    expect(text).toContain('"a": 9')
  })

  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 7 })
  const gaps = fc.constantFrom('', ' ', '\n  ')

  test.prop([names.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))), gaps])(
    'without some of its names says what the rest say',
    ([all, gone], gap) => {
      const text = `{${gap}${all.map((name) => `"${name}": ["${name}"]`).join(`,${gap}`)}${gap}}`
      const left = Object.fromEntries(
        all.filter((name) => !gone.includes(name)).map((name) => [name, [name]]),
      )
      const changes = gone.map((name) => ({ path: [name] }))
      expect(JSON.parse(rewritten(text, changes))).toEqual(left)
    },
  )
})
