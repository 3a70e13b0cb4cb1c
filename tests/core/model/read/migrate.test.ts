import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../../src/core/json/json.ts'
import { changed, formatOf, migrate } from '../../../../src/core/model/read/migrate.ts'
import {
  FORMAT,
  MIGRATIONS,
  type Migration,
  type Values,
} from '../../../../src/core/model/read/migrations.ts'
import { rewritten } from '../../../../src/core/json/rewrite.ts'

const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.integer()))
const sourcing = fc.oneof(value, fc.record({ grade: value, note: value }, { requiredKeys: [] }))
const event = fc.record({ standing: value, id: value, sourcing }, { requiredKeys: [] })
/** Events that have been rated by hand, or not; and what is no event, and no list of them. */
const eventsFile = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      events: fc.array(fc.oneof({ weight: 9, arbitrary: event }, { weight: 1, arbitrary: value })),
    }),
  },
  { weight: 1, arbitrary: value },
)
const space = fc.constantFrom(undefined, 1, 2, '\t')
const EVENTS = 'events.json'

const inFiles = (events: unknown): Values => ({ 'story.json': { id: 'a' }, [EVENTS]: events })

/** Migrations that there never were: one writes and one removes, in files that both change. */
const rename: Migration = ({ 'story.json': story }) => [
  { file: 'story.json', path: ['name'], value: (story as { id: unknown }).id, told: 'renames' },
  { file: 'story.json', path: ['id'], told: 'renames' },
]
const dated: Migration = ({ 'story.json': story }) => [
  { file: 'story.json', path: ['dated'], value: Object.keys(story as object), told: 'dates' },
]
const CHAIN = [...MIGRATIONS, rename, dated]

describe('the chain of formats', () => {
  it('begins at what no story names, and has a step to each next one', () => {
    expect(formatOf({ id: 'a' })).toBe(0)
    expect(formatOf({ format: 1 })).toBe(1)
    expect(formatOf({ format: 9 })).toBe(9)
    expect(FORMAT).toBe(MIGRATIONS.length)
  })

  it.each([[{ format: 0 }], [{ format: -1 }], [{ format: 1.5 }], [{ format: '1' }]])(
    'takes %o for the newest: that it is none is told as a fault of the field',
    (story) => {
      expect(formatOf(story)).toBe(FORMAT)
    },
  )

  it.each([[undefined], [null], [[]], ['text'], [5]])(
    'is not broken by %o for a story',
    (story) => {
      expect(formatOf(story)).toBe(0)
      expect(() => migrate({ 'story.json': story, [EVENTS]: story }, 0)).not.toThrow()
    },
  )

  test.prop([eventsFile, fc.nat(CHAIN.length), fc.nat(CHAIN.length)])(
    'is the same in one go and by steps',
    (events, one, other) => {
      const [from, middle] = [Math.min(one, other), Math.max(one, other)]
      const first = migrate(inFiles(events), from, CHAIN.slice(0, middle))
      const rest = migrate(first.values, middle, CHAIN)
      const whole = migrate(inFiles(events), from, CHAIN)
      expect(rest.values).toEqual(whole.values)
      expect([...first.changes, ...rest.changes]).toEqual(whole.changes)
    },
  )

  test.prop([eventsFile])('changes nothing in what is new', (events) => {
    const { values } = migrate(inFiles(events), 0)
    expect(migrate(values, FORMAT)).toEqual({ values, changes: [] })
    expect(migrate(values, 0).changes).toEqual([])
  })

  test.prop([eventsFile])('changes none of the values it is given', (events) => {
    const before = structuredClone(events)
    migrate(inFiles(events), 0, CHAIN)
    expect(events).toEqual(before)
  })

  it('removes what was rated by hand, and keeps the rest', () => {
    const events = [
      { id: 'a', standing: 'undisputed', sourcing: { grade: 'strong', note: 'One outlet.' } },
      { id: 'b', sourcing: { grade: 'thin' } },
      { id: 'c', sourcing: { note: 'Two.' } },
    ]
    const { values, changes } = migrate(inFiles({ events }), 0)
    expect(values[EVENTS]).toEqual({
      events: [
        { id: 'a', sourcing: { note: 'One outlet.' } },
        { id: 'b' },
        { id: 'c', sourcing: { note: 'Two.' } },
      ],
    })
    expect(changes.map(({ told }) => told)).toEqual([
      'removes "standing": the status follows from the claims',
      'removes "grade": the grade follows from the sources',
      'removes "grade": the grade follows from the sources',
    ])
  })
})

describe('a file written anew', () => {
  test.prop([eventsFile, space])('holds what is read from the old one', (events, indent) => {
    const { values, changes } = migrate(inFiles(events), 0, CHAIN)
    for (const name of [EVENTS, 'story.json']) {
      const text = JSON.stringify(inFiles(events)[name], null, indent)
      const own = changes.filter(({ file }) => file === name)
      // A `__proto__` in a text is a name as any other.
      expect(parseJson(name, rewritten(text, own)).value).toEqual(values[name])
    }
  })

  test.prop([eventsFile, space])(
    'is the old one, to the letter, where nothing changes',
    (events, indent) => {
      const text = JSON.stringify(events, null, indent)
      expect(rewritten(text, [])).toBe(text)
    },
  )

  it('keeps order, space and comments', () => {
    const text = `{
  // The events.
  "events": [
    { "id": "a", "standing": "disputed" },
    { "standing": "disputed", "id": "b" },
    {
      "id": "c", // the third
      "standing": "disputed",
      "sourcing": { "note": "Two.", "grade": "thin" }
    }
  ]
}
`
    const { changes } = migrate(inFiles(parseJson(EVENTS, text).value), 0)
    expect(rewritten(text, changes)).toBe(`{
  // The events.
  "events": [
    { "id": "a" },
    { "id": "b" },
    {
      "id": "c", // the third
      "sourcing": { "note": "Two." }
    }
  ]
}
`)
  })

  it.each([
    [
      '{\n  "$schema": "x",\n  "id": "a"\n}\n',
      '{\n  "$schema": "x",\n  "format": 1,\n  "id": "a"\n}\n',
    ],
    ['{\r\n\t"id": "a"\r\n}', '{\r\n\t"format": 1,\r\n\t"id": "a"\r\n}'],
  ])('has a new name first, as the file is indented', (text, wanted) => {
    expect(rewritten(text, [{ path: ['format'], value: 1 }])).toBe(wanted)
  })

  it('loses what lies in something removed once', () => {
    const gone = [{ path: ['a'] }, { path: ['a', 'b'] }, { path: ['x'] }, { path: ['c'] }]
    expect(rewritten('{ "a": { "b": 1 }, "c": 2 }', gone)).toBe('{}')
  })
})

test.prop([fc.jsonValue(), fc.array(fc.oneof(fc.string(), fc.nat(3))), value])(
  'a value is written where its path leads, and nowhere if there is no such place',
  (whole, path, to) => {
    expect(() => changed(whole, path, to)).not.toThrow()
    expect(changed({ at: whole }, ['at'], to)).toEqual({ at: to })
  },
)
