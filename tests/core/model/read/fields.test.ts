import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { actorsFile } from '../../../../src/core/model/actor.ts'
import {
  address,
  country,
  eventId,
  id,
  language,
  pathId,
  text,
  title,
  zone,
} from '../../../../src/core/model/read/fields.ts'
import { kindFile } from '../../../../src/core/model/kind.ts'
import { placesFile } from '../../../../src/core/model/place.ts'
import { sourcesFile } from '../../../../src/core/model/source.ts'
import { eventsFile, storyFile } from '../../../../src/core/model/story.ts'
import { HOSTILE_ADDRESSES } from '../../../fixtures/hostileTexts.ts'

interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly items?: readonly Shape[]
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
  readonly key?: Shape
  readonly value?: Shape
}

/** The fields of a shape that hold one value each, with their paths. */
function leaves(shape: Shape, path = ''): [string, Shape][] {
  const { type, entries, item, items = [], wrapped, options = [], key, value } = shape
  if (entries)
    return Object.entries(entries).flatMap(([name, one]) => leaves(one, `${path}.${name}`))
  if (type === 'union') return options.flatMap((one) => leaves(one as Shape, path))
  const inner = [item, wrapped, key, value, ...items].filter((one) => one !== undefined)
  return inner.length > 0 ? inner.flatMap((one) => leaves(one, path)) : [[path, shape]]
}

const FILES = { storyFile, eventsFile, placesFile, actorsFile, sourcesFile, kindFile }
const LEAVES = Object.entries(FILES).flatMap(([name, file]) =>
  leaves(file as unknown as Shape, name),
)
const accepts = (shape: unknown, value: unknown) =>
  v.safeParse(shape as v.GenericSchema, value).success

describe('every field of every file', () => {
  const texts = LEAVES.filter(([, { type }]) => type === 'string')
  const numbers = LEAVES.filter(([, { type }]) => type === 'number')

  it('is looked at', () => {
    expect(texts.length).toBeGreaterThan(80)
    expect(numbers.length).toBeGreaterThan(10)
    const types = new Set(LEAVES.map(([, { type }]) => type))
    expect([...types].sort()).toEqual(['boolean', 'number', 'picklist', 'string'])
  })

  it.each(texts)(
    '%s holds no text that cannot be seen, turns other text, or has no end',
    (_, shape) => {
      for (const hostile of [
        'a\u0000b',
        'a\nb',
        'a\u001bb',
        'a\u202eb',
        '\ud800',
        '\u200b',
        '',
        ' a',
        'a'.repeat(200_000),
      ])
        expect(accepts(shape, hostile), JSON.stringify(hostile.slice(0, 9))).toBe(false)
    },
  )

  it.each(numbers)('%s is a number with limits', (_, shape) => {
    for (const endless of [Infinity, -Infinity, NaN, 1e300, -1e300])
      expect(accepts(shape, endless), String(endless)).toBe(false)
  })
})

describe('a field', () => {
  it.each([
    [
      'text',
      text,
      ['a', 'Ünïcödé – “quoted” 2.', 'שלום', '你好', 'می‌خواهم', '👩‍👩‍👧', 'é'],
      [
        'a\u2028b',
        'a\u2066b',
        '\u200d',
        'a\ufeff',
        'a\u{e0041}',
        'e\u0301\u0301\u0301\u0301\u0301\u0301',
        'a'.repeat(2001),
      ],
    ],
    ['title', title, ['a'.repeat(300)], ['a'.repeat(301)]],
    [
      'language',
      language,
      ['en', 'uk', 'zh-Hans', 'sr-Latn-RS', 'de-1901'],
      ['en-x1', 'en-u-nu-arab', 'en-a-b', 'e', 'abc-abc-abc', 'en_GB'],
    ],
    [
      'zone',
      zone,
      ['Europe/Kyiv', 'UTC', 'America/Argentina/Ushuaia'],
      ['Europe/Nowhere', 'CET', '+01:00', 'A/B'],
    ],
    ['country', country, ['UA', 'XX', 'EU', 'XK'], ['ZZ', 'QQ', 'XA', 'ua', 'UKR']],
    [
      'address',
      address,
      [
        'https://example.org/',
        'http://example.org',
        'https://example.org:8080/a?b=c#d',
        'https://президент.рф/',
        'https://example.org/%D8%A7_(1)',
      ],
      HOSTILE_ADDRESSES,
    ],
    [
      'id',
      id,
      ['a', 'a-1', 'a'.repeat(80), 'console'],
      ['con', 'nul', 'com1', 'constructor', 'a'.repeat(81), 'a--b', 'A', '../a'],
    ],
    [
      'event’s id',
      eventId,
      ['a-story', 's-1', 'mapping'],
      ['story', 'events', 'map-other', 's1', 's12-3', 'glyph-square', 'con'],
    ],
    ['tour’s id', pathId, ['owned'], ['own', 'con']],
  ] as const)('for a %s takes what is one, and nothing else', (_, field, good, bad) => {
    for (const one of good) expect(accepts(field, one), one).toBe(true)
    for (const one of bad) expect(accepts(field, one), one.slice(0, 80)).toBe(false)
  })
})
