import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { formatIn } from '../../src/core/time/zone.ts'
import { formatDay } from '../../src/text/dates.ts'

/** Languages whose browsers count years, months or digits in another way. */
const OTHERS = ['ar-SA', 'fa-IR', 'th-TH'] as const
const NOON = Date.UTC(2025, 2, 18, 12)

it.each(OTHERS)('%s: a day has the year and the month of the axis', (locale) => {
  const options = { year: 'numeric', month: 'numeric', numberingSystem: 'latn' } as const
  const parts = formatIn('Europe/Kyiv', locale, options).formatToParts(NOON)
  const said = parts.filter(({ type }) => type === 'year' || type === 'month')
  expect(said.map(({ value }) => Number(value)).toSorted((a, b) => a - b)).toEqual([3, 2025])
})

it.each(OTHERS)(
  '%s: without words of its own a story is dated by the words that it has',
  (lang) => {
    const style = { lang, sharedYear: null }
    expect(formatDay(NOON, 'Europe/Kyiv', style)).toBe('18 March 2025')
  },
)

it('numbers and dates are written as the words around them, never by the language of the story or the browser', () => {
  const src = join(import.meta.dirname, '../../src')
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap(
      (name) =>
        readFileSync(join(src, name), 'utf8').match(/Intl\.(?:Number|DateTime)Format\(\w[^,)]*/g) ??
        [],
    )
  expect(found.filter((use) => !/\((?:locale|messages\.locale)$/.test(use))).toEqual([])
  expect(found.length).toBeGreaterThan(5)
})
