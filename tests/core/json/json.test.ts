import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { formatPath, parseJson } from '../../../src/core/json/json.ts'

/** What is said of a text, shortly: "line:column found". */
function faults(text: string): string[] {
  return parseJson('a.json', text).problems.map(
    ({ line, column, found }) => `${line}:${column} ${found}`,
  )
}

const COMMA = 'a comma before a closing bracket or brace'

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['events', 3, 'when', 'start'], 'events[3].when.start'],
    [[0, 'id'], '[0].id'],
  ])('%j is %s', (path, text) => {
    expect(formatPath(path)).toBe(text)
  })
})

describe('a sound file', () => {
  it('gives its value and no problem', () => {
    const file = parseJson('a.json', '{ "a": [1, true, null, "ü"] }')
    expect(file.value).toEqual({ a: [1, true, null, 'ü'] })
    expect(file.problems).toEqual([])
  })

  prop.prop([fc.jsonValue({ maxDepth: 20 })])(
    'any JSON is read as JSON.parse reads it',
    (value) => {
      const text = JSON.stringify(value, null, 2)
      const file = parseJson('a.json', text)
      expect(file.problems).toEqual([])
      expect(JSON.stringify(file.value)).toBe(JSON.stringify(JSON.parse(text)))
    },
  )
})

describe('each fault is told at its line and column', () => {
  it.each([
    ['{\n  "a": [1, 2,]\n}', ['2:13 a comma before a closing bracket or brace']],
    ['{\n  "a": 1,\n}', [`2:9 ${COMMA}`]],
    ['{\n  "a": 1\n  "b": 2\n}', ['3:3 "b"']],
    ['{\n  "a": 1 ]\n}', ['2:10 "]"']],
    ['[1,, 2]', ['1:4 ","']],
    ['{ "a": }', ['1:8 "}"']],
    ['{\n  "a": 1\n', ['2:9 the end of the record or list']],
    ['{\n  "a": "x\n}', ['2:8 "x']],
    ['{\n  "a" 1\n}', ['2:7 "1"']],
    ['{\n  // why\n  "a": 1\n}', ['2:3 "// why"']],
    ['{\n  "a": True\n}', ['2:8 "True"']],
    ['{ "a": 1 }\n{', ['2:1 "{"']],
    ['{\r\n  "a": 1,\r\n}', [`2:9 ${COMMA}`]],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it('once, though the parser stumbles twice at one place', () => {
    expect(faults('{ "a": [ { "b": 1, } ] }')).toEqual([`1:18 ${COMMA}`])
  })

  it('alone, if the whole text has another encoding', () => {
    expect(faults('\uFFFD\uFFFD{\0"\0a\0"\0')).toEqual(['1:1 bytes that are not UTF-8'])
  })

  it('with a remedy for each', () => {
    for (const text of [
      '[1,]',
      '{',
      '[1 2]',
      '["',
      '{"a" 1}',
      '{a: 1}',
      '//',
      '[] []',
      '["\\q"]',
      '',
    ])
      for (const { remedy, wanted } of parseJson('a.json', text).problems) {
        expect(remedy, text).toMatch(/\w{3}.*\.$/)
        // In words, not by the parser's own name for the fault.
        expect(wanted, text).not.toMatch(/valid JSON|[a-z][A-Z]/)
      }
  })
})

describe('a byte order mark', () => {
  const file = parseJson('a.json', '\uFEFF{ "a": 1, }')

  it('is told at the beginning, and hides nothing', () => {
    expect(file.value).toEqual({ a: 1 })
    expect(file.problems[0]).toMatchObject({
      line: 1,
      column: 1,
      remedy: 'Save the file as "UTF-8" (not "UTF-8 with BOM").',
    })
  })

  it('does not shift the columns of what follows', () => {
    expect(file.problems[1]).toMatchObject({ line: 1, column: 9, found: COMMA })
  })
})

describe('a name that stands twice', () => {
  it('is told at the second, by its name', () => {
    const [problem, ...others] = parseJson(
      'a.json',
      '{\n  "id": 1,\n  "x": { "id": 2 },\n  "id": 3\n}',
    ).problems
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      path: 'id',
      line: 4,
      column: 3,
      found: 'the name "id" twice in one record',
    })
  })

  it('is found in records of lists too, and as often as it stands', () => {
    expect(faults('[{ "a": 1, "a": 2, "a": 3 }]')).toHaveLength(2)
  })

  it('takes "__proto__" for a name like any other', () => {
    const { value } = parseJson('a.json', '{ "__proto__": { "polluted": true } }')
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a file without a value', () => {
  it.each(['', ' \n\t', '\uFEFF'])('%j is called empty', (text) => {
    const file = parseJson('a.json', text)
    expect(file.value).toBeUndefined()
    expect(file.problems.map(({ found }) => found)).toContain('an empty file')
  })
})

describe('brackets', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  const DEEP = 'brackets nested a hundred deep'

  it.each([
    ['never closed', '['.repeat(100_000)],
    ['of records', '{"a":'.repeat(100_000)],
    ['behind as many closing ones in a text', `{ "a": "${']'.repeat(4000)}", "b": ${deep(3000)} }`],
    ['behind closing ones that open nothing', `${']'.repeat(4000)}${deep(3000)}`],
    ['in a file that is broken elsewhere', `{ "a" 1, "b": ${deep(3000)} }`],
  ])('nested beyond all sense, %s, are told once and exhaust nothing', (_, text) => {
    const found = parseJson('a.json', text).problems.filter((problem) => problem.found === DEEP)
    expect(found).toHaveLength(1)
  })

  it('cost the value that they are, and what stands beside it is read', () => {
    const { value, problems } = parseJson('a.json', `{ "a": 1,\n "b": ${deep(200)},\n "c": 2 }`)
    expect(value).toMatchObject({ a: 1, c: 2 })
    expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [2, 106, DEEP],
    ])
  })

  it.each(['[', ']', '{', '}', '"[', '\\['])('in a text are words: %j', (bracket) => {
    const value = { note: bracket.repeat(5000), next: [1] }
    const file = parseJson('a.json', JSON.stringify(value))
    expect(file.problems).toEqual([])
    expect(JSON.stringify(file.value)).toBe(JSON.stringify(value))
  })

  it('cost one record of a file with several', () => {
    const record = (id: string, rest: string) => `    {\n      "id": "${id}"${rest}\n    }`
    const records = [
      record('a', ''),
      record('b', `,\n      "x": ${'['.repeat(3000)}`),
      record('c', ''),
    ]
    const { value, problems } = parseJson(
      'a.json',
      `{\n  "events": [\n${records.join(',\n')}\n  ]\n}\n`,
    )
    expect((value as { events: { id: string }[] }).events.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(problems.map(({ found }) => found)).toContain(DEEP)
  })
})

it('bytes that are not UTF-8 are told at their place', () => {
  const ascii = new TextEncoder().encode('{\n "a": "Selenskyj, S')
  const latin1 = new TextDecoder().decode(Uint8Array.from([...ascii, 0xfc, 0x22, 0x7d]))
  expect(faults(latin1)).toEqual(['2:20 bytes that are not UTF-8'])
})

describe('a finding is reported', () => {
  const { report } = parseJson('a.json', '{\n  "a": [\n    { "b": 1 },\n    { "c": 2 }\n  ]\n}')
  const at = (...path: (string | number)[]) => {
    const { line, column } = report({ path, found: 'x', wanted: 'y', remedy: 'z' })
    return `${line}:${column}`
  }

  it('at the value of its path', () => {
    expect(at('a', 1, 'c')).toBe('4:12')
    expect(at('a', 0)).toBe('3:5')
    expect(at()).toBe('1:1')
  })

  it('at the nearest part that exists', () => {
    expect(at('a', 1, 'missing', 'deeper')).toBe('4:5')
    expect(at('a', 7)).toBe('2:8')
    expect(at('nowhere')).toBe('1:1')
  })

  it('as an error, unless it is a warning', () => {
    const finding = { path: [], found: 'x', wanted: 'y', remedy: 'z' }
    expect(report(finding).severity).toBe('error')
    expect(report({ ...finding, severity: 'warning' }).severity).toBe('warning')
  })
})

prop.prop([fc.string({ unit: 'binary', maxLength: 200 })])(
  'no text makes it throw; one that JSON.parse refuses has a problem',
  (text) => {
    const file = parseJson('a.json', text)
    let isJson = true
    try {
      JSON.parse(text)
    } catch {
      isJson = false
    }
    if (!isJson) expect(file.problems.length).toBeGreaterThan(0)
    expect(file.problems.every(({ line }) => line !== undefined && line >= 1)).toBe(true)
  },
)
