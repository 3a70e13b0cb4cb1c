import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { knownOf } from '../../src/view/known.ts'
import { formatQuery, type Pair } from '../../src/view/query.ts'
import { unspoilt } from '../../src/view/spoilt.ts'
import { readView, writeView } from '../../src/view/url.ts'
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../fixtures/hostileTexts.ts'
import { countedWork } from '../fixtures/counted.ts'
import links from '../fixtures/links.json' with { type: 'json' }
import { SEED } from '../fixtures/seed.ts'
import { twoFrames } from '../fixtures/twoFrames.ts'

const known = knownOf(twoFrames())
const read = (query: string) => readView(query, known)

const PARAMS = [
  ...'mode own path step until at from to since known event compare kind participant speaker'.split(
    ' ',
  ),
  ...'actor place status standing dead q within axis lens lanes timeline spacing map frame'.split(
    ' ',
  ),
  ...'clock theme parts accent bg lang static include sheet scope activity set follow v'.split(' '),
]
const WORDS = [
  ...'earliest latest 2025-03-19 2025-03-19T1500Z 2025-02-30 9999-12-31 -1 0 3 1e999 NaN 0x10'.split(
    ' ',
  ),
  ...'call two-calls trump own reader UTC Europe/Kyiv Europe/Nowhere 1,2,3 200,0,3 a..b .. , ,,'.split(
    ' ',
  ),
  ...'constructor __proto__ toString 1/Title/trump-putin-call/Said/Line 1//// #fff javascript:alert(1)'.split(
    ' ',
  ),
]
const value = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...HOSTILE_TEXTS.map((text) => text.slice(0, 3000))),
  fc.constantFrom(...HOSTILE_ADDRESSES.map((text) => text.slice(0, 300))),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...PARAMS) },
  { weight: 1, arbitrary: value },
)
const pairs: fc.Arbitrary<Pair[]> = fc.array(fc.tuple(name, value), { maxLength: 6 })
/** As another program would write it, as nobody would, and published ones with something behind. */
const link = fc.oneof(
  pairs.map((all) => formatQuery(all)),
  pairs.map((all) => all.map((pair) => pair.join('=')).join('&')),
  fc.tuple(fc.constantFrom(...links.map((one) => one.link)), value).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** Text that shows as it is, and turns nothing around it. */
const PLAIN = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u

describe('20,000 hostile links', () => {
  test.prop([link], { numRuns: 20_000, seed: SEED })(
    'open a view, and what is written of it opens the same without a word',
    (query) => {
      const { view, problems } = read(query)
      expect(read(writeView(view))).toEqual({ view, problems: [], rest: [] })
      expect(writeView(view)).toMatch(/^([\w%,./&=:-]*[A-Za-z0-9-])?$/)
      for (const { param, found, wanted, done } of problems) {
        expect(`${param} ${found}`).toMatch(PLAIN)
        expect(found.length).toBeLessThanOrEqual(80)
        expect(wanted).toMatch(/^[a-z-]+$/)
        expect(done).toMatch(/^(default|dropped|mended)$/)
      }
      const { search, own } = view
      const said = [
        search,
        own?.title ?? '',
        ...(own?.steps ?? []).flatMap((step) => [step.title, step.text]),
      ]
      for (const text of said) expect(text).toMatch(PLAIN)
    },
    60_000,
  )

  test.prop([fc.constantFrom(...PARAMS), value], { numRuns: 20_000, seed: SEED })(
    'with one parameter change the view, or say why not',
    (param, text) => {
      const query = formatQuery([[param, text]])
      const { view, problems, rest } = read(query)
      const isTold = problems.length > 0 || rest.length > 0 || writeView(view) !== ''
      expect(isTold || isSilent(param, text)).toBe(true)
    },
    60_000,
  )
})

/** Nothing but what falls off a link on its way, or what holds without being said. */
function isSilent(param: string, text: string): boolean {
  return /^,*$/.test(unspoilt(param, text)) || AS_IT_IS.has(`${param}=${text}`)
}

const AS_IT_IS: ReadonlySet<string> = new Set(['static=0', 'until=latest'])

describe('a link without end', () => {
  const LONG: readonly (readonly [string, (count: number) => string])[] = [
    ['full stops', (n) => `event=${'.'.repeat(n)}a`],
    ['spaces', (n) => `kind=call${'%20'.repeat(n)}a`],
    ['commas', (n) => `kind=${','.repeat(n)}`],
    ['unknown words', (n) => `kind=${'a,b'.repeat(n)}`],
    ['parameters', (n) => 'kind=a&'.repeat(n)],
    ['steps', (n) => `own=1/Title${'/trump-putin-call/a/b'.repeat(n)}`],
    ['question marks', (n) => `q=${'?a'.repeat(n)}`],
  ]
  it.each(LONG)('of %s is gone through as often as a short one', (_, write) => {
    const [few = 1, many = 0] = [2000, 8000].map((count) =>
      countedWork(() => void read(write(count))),
    )
    expect(many / few).toBeLessThan(5)
  })

  it.each(LONG)('of %s is read to its end', (_, write) => {
    expect(read(write(100_000)).problems.length).toBeLessThanOrEqual(20)
  })
})
