import { expect, test } from 'vitest'
import { markButton } from '../../src/map/overlay/markNode.ts'
import { toMarkup } from '../../src/map/node.ts'
import { crowd } from '../../src/scene/crowd.ts'
import { mapScene } from '../../src/scene/mapScene.ts'
import { countOf, type Mark } from '../../src/scene/marks.ts'
import { DEFAULT_VIEW } from '../../src/view/view.ts'
import { manyEvents } from '../fixtures/manyEvents.ts'
import { someWords } from './stand.ts'

const story = manyEvents(1500)

function countsAt(share: number): readonly Mark[] {
  const at = story.opens + share * (story.closes - story.opens)
  const view = { ...DEFAULT_VIEW, time: { mode: 'up-to', at } } as const
  return mapScene(story, view, { width: 900, height: 500 }, undefined, crowd).marks
}

/** Without what changes: the number, and the words that say it. */
function look(mark: Mark): string {
  return toMarkup(markButton(mark, someWords, false))
    .replace(/aria-label="[^"]*"/, '')
    .replace(/>[^<>]+</g, '><')
}

/** As large as any number, so that the disc of one digit is not compared with that of two. */
const isMany = (mark: Mark): boolean => countOf(mark) >= 10

test('a count of a large story looks the same whatever came last, and tells its number', () => {
  const [early, late] = [countsAt(0.6), countsAt(0.9)]
  const pairs = early.flatMap((mark) => {
    const later = late.find(({ id }) => id === mark.id)
    return later && isMany(mark) ? [[mark, later] as const] : []
  })
  const kinds = new Set(pairs.flat().map(({ shown }) => shown.glyph))
  expect(kinds.size).toBeGreaterThan(1)
  for (const [mark, later] of pairs) {
    expect(look(later)).toBe(look(mark))
    expect(countOf(later)).toBeGreaterThan(countOf(mark))
    expect(toMarkup(markButton(later, someWords, false))).toContain(`>${countOf(later)}<`)
  }
})
