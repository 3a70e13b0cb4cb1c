import { expect, test } from 'vitest'
import { markButton } from '../../../src/islands/map/overlay/markNode.ts'
import { toMarkup } from '../../../src/ui/tree/node.ts'
import { crowd } from '../../../src/scene/map/marks/crowd.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { countOf, type Mark } from '../../../src/scene/map/marks/mark.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { manyEvents } from '../../fixtures/manyEvents.ts'
import { someWords } from './stand.ts'

const story = manyEvents(1500)

function countsAt(share: number): readonly Mark[] {
  const at = story.opens + share * (story.closes - story.opens)
  const view = { ...DEFAULT_VIEW, time: { mode: 'up-to', at } } as const
  return mapScene(story, view, { width: 900, height: 500 }, { crowd }).marks
}

/** A mark as it is drawn, without the words that are only heard. */
function look(mark: Mark): string {
  return toMarkup(markButton(mark, someWords, false)).replace(/aria-label="[^"]*"/, '')
}

test('a count of a large story tells its number, and no kind or status of any of its events', () => {
  for (const mark of [...countsAt(0.6), ...countsAt(0.9)].filter((one) => countOf(one) > 1)) {
    expect(look(mark)).toContain(`>${countOf(mark)}<`)
    expect(look(mark)).not.toContain('map-shape')
    expect(look(mark)).not.toContain('data-fill')
  }
})

test('whatever came last, the same number of the same lanes looks the same', () => {
  const [mark] = countsAt(0.9).filter((one) => countOf(one) > 1)
  if (!mark) throw new Error('The story has no count')
  const lanes = new Set<string>()
  for (const shown of mark.events) {
    lanes.add(shown.track)
    expect(look({ ...mark, shown })).toBe(look(mark))
  }
  expect(lanes.size).toBeGreaterThan(1)
})
