import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Problem } from '../../src/core/json/problem.ts'
import { anyFiles } from '../fixtures/anyFiles.ts'
import { checkedAndWritten } from '../fixtures/everyPage.ts'
import { HOSTILE, runsOf } from '../fixtures/hostileCounts.ts'
import { SEED } from '../fixtures/seed.ts'

/** A number that is none, or a record where words belong. */
const BROKEN = /\bNaN\b|Infinity|Invalid Date|\[object /

const PLAIN = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+$/u

function expectTold({ file, found, wanted, remedy, line, column, path }: Problem): void {
  expect(file).toMatch(/\.json$/)
  expect(line === undefined || (line > 0 && (column ?? 0) > 0)).toBe(true)
  expect(path.length).toBeLessThan(2000)
  for (const part of [found, wanted, remedy]) {
    expect(part).toMatch(PLAIN)
    expect(part.length).toBeLessThan(2000)
  }
  expect(remedy).toMatch(/[.…]$/)
}

const read = runsOf(HOSTILE.stories)

describe(`${HOSTILE.stories} stories of which a few values are something else`, () => {
  test.prop([anyFiles], { numRuns: HOSTILE.stories, seed: SEED, endOnFailure: true })(
    'are read, checked, and written on every page as text; what is refused is told',
    (files) => {
      read()
      const { problems, markup, data } = checkedAndWritten(files)
      for (const [path, html] of markup) {
        expect(html, path).not.toMatch(/<x-made|<img src=x/)
        expect(html.match(BROKEN), path).toBeNull()
      }
      for (const [path, text] of data) expect(text.match(BROKEN), path).toBeNull()
      for (const problem of problems) expectTold(problem)
    },
    240_000,
  )
})
