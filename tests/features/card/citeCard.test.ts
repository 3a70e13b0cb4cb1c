import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { citeCard, type Citable } from '../../../src/features/card/citeCard.ts'

const EVENT: Citable = {
  id: 'trump-putin-call',
  title: 'Trump and Putin speak; a halt to strikes on energy is announced',
  author: 'Truceline',
  container: 'March 2025',
  url: 'https://example.org/events/trump-putin-call/',
  issued: null,
  accessed: '2026-11-22',
  language: 'en',
}

const SOURCE: Citable = {
  id: 'insider',
  title: 'Profit & loss: 100% {of} it_',
  author: 'The Insider',
  container: null,
  url: 'https://example.org/a_b?c={d}',
  issued: '2025-03-18',
  accessed: '2026-11-22',
  language: 'en',
}

const anyCitable: fc.Arbitrary<Citable> = fc.record({
  id: fc.string(),
  title: fc.option(fc.string({ unit: 'binary' })),
  author: fc.string({ unit: 'binary' }),
  container: fc.option(fc.string({ unit: 'binary' })),
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  issued: fc.constantFrom(null, '2025', '2025-03', '2025-03-18'),
  accessed: fc.constant('2026-11-22'),
  language: fc.constantFrom('en', 'uk', 'ru'),
})

describe('in plain text', () => {
  it('an event is told with the story that it is part of, and the day on which it was read', () => {
    expect(citeCard([EVENT], 'plain', 'en')).toBe(
      'Truceline: “Trump and Putin speak; a halt to strikes on energy is announced”. Part of March 2025. ' +
        'https://example.org/events/trump-putin-call/ (accessed 22 November 2026).',
    )
  })

  it('a source has its own date, no finer than it is known', () => {
    expect(citeCard([SOURCE], 'plain', 'en')).toContain('. 18 March 2025. https')
    expect(citeCard([{ ...SOURCE, issued: '2025-03' }], 'plain', 'en')).toContain(
      '. March 2025. https',
    )
  })

  it('what is not known is left out: title, date, address', () => {
    const bare = { ...SOURCE, title: null, issued: null, url: null }
    expect(citeCard([bare], 'plain', 'en')).toBe('The Insider.')
  })

  it('several stand on a line each', () => {
    expect(citeCard([EVENT, SOURCE], 'plain', 'en').split('\n')).toHaveLength(2)
  })
})

/** Whether every brace of an entry is closed, as BibTeX counts: a backslash before one changes nothing. */
function balances(text: string): boolean {
  let depth = 0
  for (const mark of text) {
    if (mark === '{') depth += 1
    if (mark === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

describe('in BibTeX', () => {
  it('marks that TeX would act on are printed as they stand', () => {
    const entry = citeCard([SOURCE], 'bibtex', 'en')
    expect(entry).toContain(
      'title = {{Profit \\& loss: 100\\% \\textbraceleft{}of\\textbraceright{} it\\_}}',
    )
    expect(entry).toContain('url = {https://example.org/a_b?c=%7Bd%7D}')
    expect(entry).toContain('date = {2025-03-18}')
    expect(entry).toMatch(/^@misc\{insider,\n/)
  })

  test.prop([fc.array(anyCitable, { minLength: 1, maxLength: 3 })])(
    'braces balance, whatever is cited',
    (all) => {
      const text = citeCard(all, 'bibtex', 'en')
      expect(balances(text)).toBe(true)
      expect(text.match(/^@misc\{[\w-]*,$/gm)).toHaveLength(all.length)
    },
  )

  test.prop([fc.string({ unit: 'binary' })])('no mark of TeX is left bare in a title', (title) => {
    const entry = citeCard([{ ...SOURCE, title }], 'bibtex', 'en')
    const line = entry.split('\n').find((one) => one.startsWith('  title')) ?? ''
    const inner = line.slice('  title = {{'.length).replace(/\\(?:text[a-z]+\{\}|[$&#%_])/g, '')
    expect(inner.replace(/\}\},?$/, '')).not.toMatch(/[\\{}~^$&#%_]/)
  })
})

describe('in CSL-JSON', () => {
  it('has the parts of a date as numbers, as many as are known', () => {
    const [item] = JSON.parse(citeCard([{ ...SOURCE, issued: '2025-03' }], 'csl', 'en')) as object[]
    expect(item).toMatchObject({
      id: 'insider',
      type: 'webpage',
      issued: { 'date-parts': [[2025, 3]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      author: [{ literal: 'The Insider' }],
    })
  })

  test.prop([fc.array(anyCitable, { maxLength: 3 })])(
    'parses, with every title and address to the letter',
    (all) => {
      const items = JSON.parse(citeCard(all, 'csl', 'en')) as { title?: string; URL?: string }[]
      expect(items.map(({ title }) => title ?? null)).toEqual(all.map(({ title }) => title))
      expect(items.map(({ URL: url }) => url ?? null)).toEqual(all.map(({ url }) => url))
    },
  )
})
