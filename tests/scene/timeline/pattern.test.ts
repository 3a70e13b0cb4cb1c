import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { columnsOf } from '../../../src/scene/shared/columns.ts'
import { patternOf, UPWARD } from '../../../src/scene/timeline/pattern.ts'
import { anEvent, aSpan, aStory, at, kindNamed } from '../../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const kinds = ['call', 'meeting', 'statement', 'strike', 'exchange']
const scale = { from: at('2025-03-01'), to: at('2025-04-01'), left: 0, right: 620 }

const stories = fc
  .array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 31 })), { maxLength: 60 })
  .map((all) =>
    aStory({
      events: all.map(([kind, day], index) =>
        anEvent({ id: `e-${index}`, kind, span: aSpan(`2025-03-${String(day).padStart(2, '0')}`) }),
      ),
    }),
  )

test.prop([stories])('each event is counted once, in its track and its day', (story) => {
  const { bins, up, down } = patternOf(columnsOf(story.events), story.kinds, scale, KYIV)
  const trackOf = (kind: string) => kindNamed(kind).track
  for (const track of ['talks', 'words', 'force', 'people'] as const) {
    const sum = bins.reduce((all, { counts }) => all + counts[track], 0)
    expect(sum).toBe(story.events.filter(({ kind }) => trackOf(kind) === track).length)
  }
  for (const { count, counts } of bins) {
    expect(counts.talks + counts.words + counts.force + counts.people).toBe(count)
    expect(UPWARD.reduce((all, track) => all + counts[track], 0)).toBeLessThanOrEqual(up)
    expect(counts.force).toBeLessThanOrEqual(down)
  }
})
