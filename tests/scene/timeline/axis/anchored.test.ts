import { test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { anchoredBetween, nextAnchor } from '../../../../src/scene/timeline/axis/anchored.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { anyInstant } from '../../../fixtures/anyView.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'

const story = twoCalls()

test.prop([anyInstant(story), anyInstant(story)])(
  'events anchored from one instant to another are those that are, both ends included',
  (from, to) => {
    const expected = story.events.filter(({ anchor }) => anchor >= from && anchor <= to)
    expect(anchoredBetween(story, from, to)).toEqual(expected)
  },
)

it('the ends of a range are steps to the next event that passes the filters, and stop at the last', () => {
  const view = { ...DEFAULT_VIEW, kinds: ['call'] }
  const calls = story.events.filter(({ kind }) => kind === 'call').map(({ anchor }) => anchor)
  expect(calls).toHaveLength(2)
  expect(nextAnchor(story, view, story.opens, 1)).toBe(calls[0])
  expect(nextAnchor(story, view, calls[0] ?? 0, 1)).toBe(calls[1])
  expect(nextAnchor(story, view, calls[1] ?? 0, 1)).toBeNull()
  expect(nextAnchor(story, view, calls[1] ?? 0, -1)).toBe(calls[0])
  expect(nextAnchor(story, view, calls[0] ?? 0, -1)).toBeNull()
})
