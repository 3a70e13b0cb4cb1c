import { expect, it } from 'vitest'
import type { Source } from '../../../src/core/model/source.ts'
import { gradeOf } from '../../../src/core/model/sourcing.ts'

function source(publisher: string, partial: Partial<Source> = {}): Source {
  return {
    id: publisher.toLowerCase(),
    publisher,
    title: 'A report',
    url: `https://example.org/${publisher}`,
    published: '2025-03-19',
    lang: 'en',
    stance: 'independent',
    seen: 'excerpt',
    ...partial,
  }
}

it.each<[string, Source[], string]>([
  ['no source', [], 'thin'],
  ['one report', [source('A')], 'thin'],
  [
    'two copies of one agency',
    [source('A', { copyOf: 'AP' }), source('B', { copyOf: 'AP' })],
    'thin',
  ],
  ['two pages of one publisher', [source('A'), source('A', { id: 'a-2' })], 'thin'],
  [
    'outlets of the parties alone',
    [source('A', { stance: 'national' }), source('B', { stance: 'state' })],
    'thin',
  ],
  ['a report and a rewriting of others', [source('A'), source('B', { stance: 'rewrite' })], 'thin'],
  ['two reports in excerpts', [source('A'), source('B', { stance: 'national' })], 'adequate'],
  ['many excerpts', ['A', 'B', 'C', 'D', 'E'].map((name) => source(name)), 'adequate'],
  ['one whole page beside an excerpt', [source('A', { seen: 'page' }), source('B')], 'adequate'],
  ['two whole pages', [source('A', { seen: 'page' }), source('B', { seen: 'page' })], 'strong'],
])('%s is graded by rule: %#', (_, sources, grade) => {
  expect(gradeOf(sources)).toBe(grade)
})
