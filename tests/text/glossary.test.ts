import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { activityMessagesFor } from '../../src/features/activity/messages.ts'
import { cardToolMessagesFor } from '../../src/features/card/messages.ts'
import { handoutMessagesFor } from '../../src/features/handout/messages.ts'
import { messagesFor } from '../../src/text/messages/index.ts'
import { knownMessagesFor } from '../../src/features/asKnown/messages.ts'
import { offlineMessagesFor } from '../../src/features/offline/messages.ts'
import { pageMessagesFor } from '../../src/text/messages/pageMessages.ts'
import { pathBuilderMessagesFor } from '../../src/features/pathBuilder/messages.ts'
import { presentMessagesFor } from '../../src/features/present/messages.ts'
import { shareMessagesFor } from '../../src/features/share/messages.ts'
import { ROOT } from '../fixtures/storyFolder.ts'

const INTERFACE: Readonly<Record<string, unknown>> = {
  page: messagesFor('en'),
  activities: activityMessagesFor('en'),
  'card tools': cardToolMessagesFor('en'),
  handout: handoutMessagesFor('en'),
  'as known': knownMessagesFor('en'),
  offline: offlineMessagesFor('en'),
  pages: pageMessagesFor('en'),
  'tour builder': pathBuilderMessagesFor('en'),
  present: presentMessagesFor('en'),
  share: shareMessagesFor('en'),
}

const FOR_READERS = [
  'README.md',
  'CHANGELOG.md',
  'docs/embedding.md',
  'docs/hosting.md',
  'docs/first-story.md',
  'docs/links.md',
  'docs/teaching.md',
  'docs/using.md',
]
const FOR_ENGINEERS = ['data/README.md', 'src/README.md', 'src/DECISIONS.md', 'bench/README.md']

/** What a function of words may be given: numbers, text in words, lists, counts by name. */
const SAMPLES: readonly unknown[] = [
  3,
  '19 March',
  ['one', 'two', 'three'],
  { events: 4, claims: 3, quotes: 2, sources: 5 },
]

function said(value: (...given: never[]) => unknown, given: unknown): unknown {
  try {
    const spoken: unknown = Reflect.apply(value, undefined, [given, given, given])
    return spoken
  } catch {
    return null
  }
}

function isFunction(value: unknown): value is (...given: never[]) => unknown {
  return typeof value === 'function'
}

interface Text {
  readonly at: string
  readonly text: string
}

/** All texts of a table, by the keys that lead to them; functions are called on samples. */
function textsOf(value: unknown, at: string): Text[] {
  if (typeof value === 'string') return [{ at, text: value }]
  if (isFunction(value)) {
    const all = SAMPLES.map((given) => said(value, given))
    return all.flatMap((text) => (typeof text === 'string' ? [{ at, text }] : []))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${at}.${key}`))
}

function functionsOf(value: unknown, at: string): string[] {
  if (isFunction(value)) return [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => functionsOf(inner, `${at}.${key}`))
}

function proseOf(file: string): Text[] {
  const prose = readFileSync(join(ROOT, file), 'utf8')
    .replaceAll(/^( *)```[^]*?^\1```/gm, (code) => code.replaceAll(/[^\n]/g, ''))
    .replaceAll(/`[^`\n]*`/g, '')
    .replaceAll(/\]\([^)\n]*\)/g, ']')
  return prose.split('\n').map((text, index) => ({ at: `${file}:${index + 1}`, text }))
}

interface Term {
  readonly write: string
  readonly not: string
  readonly where: 'all' | 'readers'
}

const TABLE = /^\| (?<write>[^|]+?) +\| (?<not>[^|]+?) +\| (?<where>all|readers) +\|$/gm
const TERMS: readonly Term[] = [
  ...readFileSync(join(ROOT, 'docs/style.md'), 'utf8').matchAll(TABLE),
].flatMap(({ groups = {} }) => {
  const where = groups['where'] === 'all' ? 'all' : 'readers'
  const retired = (groups['not'] ?? '').split(', ')
  return retired.map((not): Term => ({ write: groups['write'] ?? '', not, where }))
})

/** A term as a word of its own, with either apostrophe and in either case. */
function patternOf(not: string): RegExp {
  return new RegExp(`(?<![\\w-])${not.replaceAll("'", "['’]")}(?![\\w-])`, 'i')
}

/** Where a text uses a retired term, and what to write instead. */
function retiredIn(texts: readonly Text[], terms: readonly Term[]): string[] {
  return terms.flatMap(({ write, not }) => {
    const pattern = patternOf(not)
    return texts
      .filter(({ text }) => pattern.test(text))
      .map(({ at, text }) => `${at}: write “${write}”, not “${not}”: ${text}`)
  })
}

const OF_ALL = TERMS.filter(({ where }) => where === 'all')

describe('the glossary in docs/style.md', () => {
  it('is read: every row, and each term to avoid', () => {
    const rows = new Set(TERMS.map(({ write }) => write))
    expect(rows.size).toBeGreaterThan(20)
    expect(TERMS.length).toBeGreaterThan(40)
  })

  it('finds what it forbids, and says what to write', () => {
    const texts = [{ at: 'here', text: 'Leave the Path, or show a guided path’s step.' }]
    expect(retiredIn(texts, TERMS)).toEqual([
      expect.stringContaining('here: write “tour”, not “guided path”'),
      expect.stringContaining('here: write “tour”, not “leave the path”'),
    ])
    expect(retiredIn([{ at: 'here', text: 'notwithstanding outstanding work' }], TERMS)).toEqual([])
  })
})

describe('the words of the interface', () => {
  it.each(Object.entries(INTERFACE))('of %s are all read, functions too', (name, words) => {
    const read = new Set(textsOf(words, name).map(({ at }) => at))
    expect(functionsOf(words, name).filter((at) => !read.has(at))).toEqual([])
    expect(read.size).toBeGreaterThan(3)
  })

  it.each(Object.entries(INTERFACE))('of %s use no retired term', (name, words) => {
    expect(retiredIn(textsOf(words, name), TERMS)).toEqual([])
  })
})

describe('the docs', () => {
  it.each(FOR_READERS)('%s uses no retired term', (file) => {
    expect(retiredIn(proseOf(file), TERMS)).toEqual([])
  })

  it.each(FOR_ENGINEERS)('%s uses no term that is retired everywhere', (file) => {
    expect(retiredIn(proseOf(file), OF_ALL)).toEqual([])
  })
})
