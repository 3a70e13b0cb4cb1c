import { describe, expect, it } from 'vitest'
import { countWords, findAvoided, wordingRule } from '../../../../src/core/model/rules/wording.ts'
import { contextOf, contextWith, said, theProblem } from './context.ts'

const WORDING = [
  { word: 'regime', instead: '"government"' },
  { word: 'annexed', instead: '"claims to have annexed"' },
  { word: 'special military operation', instead: '"war"' },
]

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['one  two\nthree', 3],
    ['a – b … c', 3],
    ['30-day truce: 145 drones', 4],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })
})

describe('an avoided word', () => {
  it.each([
    ['The regime spoke.', ['regime']],
    ['REGIME', ['regime']],
    ['regime, annexed', ['regime', 'annexed']],
    ['A special military operation began.', ['special military operation']],
    ['“The regime” spoke of “peace”; the regime', ['regime']],
  ])('is found in %j', (text, words) => {
    expect(findAvoided(text, WORDING).map(({ word }) => word)).toEqual(words)
  })

  it.each([
    'Regimental bands, regimens and a subregime',
    'He said “the regime must go”.',
    'He said "the regime must go".',
    'He spoke of ‘Russia’s regime’ again.',
    'Сказал «regime».',
    'Russia claims to have annexed Crimea.',
  ])('is not found in %j', (text) => {
    expect(findAvoided(text, WORDING)).toEqual([])
  })

  it('is taken to the letter, with no pattern in it', () => {
    expect(findAvoided('aXb', [{ word: 'a.b', instead: 'c' }])).toEqual([])
  })
})

describe('the rule', () => {
  const told = (edit: Parameters<typeof contextOf>[0]) =>
    said(wordingRule, contextOf(edit, { wording: WORDING }))
  const setFirst =
    (change: Record<string, unknown>) =>
    ([first, ...rest]: Record<string, unknown>[]) => [{ ...first, ...change }, ...rest]

  it('has nothing to say of a sound story', () => {
    expect(told((events) => events)).toEqual([])
  })

  it('reads every text of ours, and tells the line', () => {
    expect(told(setFirst({ title: 'The regime' }))).toEqual(['events.json:7 events[0].title'])
    expect(told(setFirst({ notes: ['Well.', 'The regime.'] }))).toEqual([
      expect.stringMatching(/events\[0\]\.notes\[1\]$/),
    ])
    expect(told(setFirst({ sourcing: { grade: 'strong', note: 'The regime.' } }))).toEqual([
      expect.stringMatching(/sourcing\.note$/),
    ])
    expect(
      told(setFirst({ sources: [{ source: 'newspaper-0318', supports: 'the regime' }] })),
    ).toEqual([expect.stringMatching(/sources\[0\]\.supports$/)])
  })

  it('reads claims, also of one that was left out for another fault', () => {
    const claims = [{ id: 'x', text: 'The regime.' }]
    expect(told(setFirst({ claims, quotes: [] }))).toEqual([
      expect.stringMatching(/events\[0\]\.claims\[0\]\.text$/),
    ])
  })

  it('does not read what others said or wrote', () => {
    const quote = { text: 'The regime must go.', by: 'envoy', source: 'newspaper-0318' }
    expect(told(setFirst({ quotes: [quote] }))).toEqual([])
    const headline = contextWith('sources.json', 'sources', setFirst({ title: 'The regime' }), {
      wording: WORDING,
    })
    expect(said(wordingRule, headline)).toEqual([])
  })

  it('reads eras and paths', () => {
    const era = { id: 'a', label: 'The regime', text: 'T', when: { start: '2025', zone: 'UTC' } }
    const context = contextWith('story.json', 'eras', () => [era], { wording: WORDING })
    expect(theProblem(wordingRule, context)).toMatchObject({
      file: 'story.json',
      path: 'eras[0].label',
      remedy: 'Write "government", or put the word in quotation marks with its speaker.',
    })
  })

  it('allows a summary of 60 words and a quotation of 29, and no more', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
    const quote = (count: number) => ({ text: words(count), by: 'envoy', source: 'newspaper-0318' })
    expect(told(setFirst({ summary: words(60), quotes: [quote(29)] }))).toEqual([])
    expect(told(setFirst({ summary: words(61) }))).toEqual(['events.json:8 events[0].summary'])
    const quotes = [{ ...quote(1), by: 'nobody' }, quote(30)]
    expect(told(setFirst({ quotes }))).toEqual([
      expect.stringMatching(/events\[0\]\.quotes\[1\]\.text$/),
    ])
  })
})
