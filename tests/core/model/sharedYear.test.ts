import { describe, expect, it } from 'vitest'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import { sharedYearOf } from '../../../src/core/model/sharedYear.ts'
import type { Span } from '../../../src/core/time/span.ts'
import { disclosureOf } from '../../../src/scene/known/disclosure.ts'
import { knowledgeAt, storyAsKnown } from '../../../src/scene/known/asKnown.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { replaced, smallStory } from '../../fixtures/storyFolder.ts'

const KYIV = 'Europe/Kyiv'
const LAST_HALF_HOUR = aSpan('2024-12-31T23:30', undefined, 'UTC')

function yearOf(spans: readonly Span[], zone = KYIV): number | null {
  const opens = at('2030-01-01')
  return sharedYearOf(
    spans.map((span) => ({ span })),
    zone,
    { from: opens, to: opens },
  )
}

describe('the year that the events of a story share', () => {
  it.each<[string, readonly Span[], number | null]>([
    ['two days of one year', [aSpan('2025-01-01'), aSpan('2025-12-31')], 2025],
    ['the same day of two years', [aSpan('2024-03-19'), aSpan('2025-03-19')], null],
    ['one event across a year’s end', [aSpan('2024-12-31', '2025-01-01')], null],
    ['a year, no finer', [aSpan('2025')], 2025],
    ['one that may have begun the year before', [aSpan({ latest: '2025-01-01T10:00' })], null],
    ['nothing: that of the first day', [], 2030],
  ])('%s', (_name, spans, year) => {
    expect(yearOf(spans)).toBe(year)
  })

  it('goes by the calendar of the story’s zone: 23:30 of 31 December in UTC is 1 January in Kyiv', () => {
    const spans = [LAST_HALF_HOUR, aSpan('2025-03-19')]
    expect(yearOf(spans)).toBe(2025)
    expect(yearOf(spans, 'UTC')).toBe(null)
  })

  it('is found when the story is read, and is in what the scripts are given', () => {
    const files = smallStory()
    expect(read(files).story.sharedYear).toBe(2025)
    const events = replaced(String(files['events.json']), '"2025-03-20T10:00~"', '"2026-03-20"')
    const { story } = read({ ...files, 'events.json': events })
    expect(story.sharedYear).toBe(null)
    expect(outlineStory(story).sharedYear).toBe(null)
  })

  it('is that of the whole story where only a part of it is shown, so that no card changes', () => {
    const story = aStory({
      events: [
        anEvent({ id: 'early', span: aSpan('2024-03-19') }),
        anEvent({ id: 'late', span: aSpan('2025-03-19') }),
      ],
    })
    const disclosure = disclosureOf({
      ...story,
      sources: story.sources.map((source) => ({ ...source, published: '2024-03-19' })),
    })
    const known = storyAsKnown(story, disclosure, knowledgeAt(disclosure, at('2024-06-01')))
    expect(known.events.map(({ id }) => id)).toEqual(['early'])
    expect(known.sharedYear).toBe(null)
  })
})
