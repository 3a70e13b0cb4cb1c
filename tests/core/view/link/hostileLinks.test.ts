import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { knownOf } from '../../../../src/core/view/known.ts'
import { formatQuery } from '../../../../src/core/view/link/query.ts'
import { unspoilt } from '../../../../src/core/view/link/spoilt.ts'
import { readView, writeView } from '../../../../src/core/view/link/url.ts'
import { anyLink, anyValue, PARAMS } from '../../../fixtures/anyLink.ts'
import { countedWork } from '../../../fixtures/counted.ts'
import { HOSTILE, runsOf } from '../../../fixtures/hostileCounts.ts'
import { SEED } from '../../../fixtures/seed.ts'
import { twoFrames } from '../../../fixtures/twoFrames.ts'

const known = knownOf(twoFrames())
const read = (query: string) => readView(query, known)

/** Text that shows as it is, and turns nothing around it. */
const PLAIN = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u

const opened = runsOf(HOSTILE.links)
const single = runsOf(HOSTILE.links)

describe(`${HOSTILE.links} hostile links`, () => {
  test.prop([anyLink], { numRuns: HOSTILE.links, seed: SEED })(
    'open a view, and what is written of it opens the same without a word',
    (query) => {
      opened()
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

  test.prop([fc.constantFrom(...PARAMS), anyValue], { numRuns: HOSTILE.links, seed: SEED })(
    'with one parameter change the view, or say why not',
    (param, text) => {
      single()
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
