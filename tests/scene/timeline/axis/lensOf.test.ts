import { describe, expect, test } from 'vitest'
import { lensOf } from '../../../../src/scene/timeline/axis/lensOf.ts'
import { matchesOf } from '../../../../src/scene/shared/matches.ts'
import {
  setAxis,
  setFilter,
  setLens,
  setSpacing,
  showWhole,
} from '../../../../src/core/view/moves.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../../fixtures/build.ts'

const lens = { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00') }
const story = aStory({
  lens,
  events: [
    anEvent({ id: 'loan', kind: 'agreement', span: aSpan('2025-03-01') }),
    anEvent({ id: 'first-talks', kind: 'meeting', span: aSpan('2025-03-10T09:00') }),
    anEvent({ id: 'more-talks', kind: 'meeting', span: aSpan('2025-03-11T20:00') }),
    anEvent({ id: 'call', kind: 'call', span: aSpan('2025-03-18T16:00') }),
    anEvent({ id: 'early-strike', kind: 'strike', span: aSpan('2025-03-02T16:00') }),
    anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-18T21:20') }),
    anEvent({ id: 'late-strike', kind: 'strike', span: aSpan('2025-03-29T21:20') }),
  ],
})

function lensIn(view: View, told = story) {
  return lensOf(told, view, matchesOf(told, view))
}

describe('the lens', () => {
  test('stands where the story has it until the reader moves it', () => {
    expect(lensIn(DEFAULT_VIEW)).toEqual(lens)
    const other = { from: at('2025-03-10'), to: at('2025-03-12') }
    expect(lensIn(setLens(story, DEFAULT_VIEW, other))).toEqual(other)
  })

  test('is put away by one move, and brought back by another', () => {
    const away = showWhole(story, DEFAULT_VIEW)
    expect(lensIn(away)).toBeNull()
    expect(lensIn(setLens(story, away, 'story'))).toEqual(lens)
  })

  test('is none on an axis that is cut, as in links of before there was a lens', () => {
    const axis = { from: at('2025-03-17'), to: at('2025-03-20') }
    expect(lensIn(setAxis(story, DEFAULT_VIEW, axis))).toBeNull()
  })

  test('is off on an evenly spaced axis, and there again afterwards', () => {
    const other = { from: at('2025-03-10'), to: at('2025-03-12') }
    const even = setSpacing(setLens(story, DEFAULT_VIEW, other), 'even')
    expect(lensIn(even)).toBeNull()
    expect(lensIn(setSpacing(even, 'scale'))).toEqual(other)
  })

  test('is none in a story that has none', () => {
    expect(lensIn(DEFAULT_VIEW, aStory())).toBeNull()
  })

  test('of a moment, from a link, is an hour', () => {
    const moment = { from: at('2025-03-10'), to: at('2025-03-10') + 60_000 }
    const shown = lensIn({ ...DEFAULT_VIEW, lens: moment })
    expect((shown?.to ?? 0) - (shown?.from ?? 0)).toBe(3_600_000)
  })
})

describe('while filters are set, the lens', () => {
  const only = (...kinds: string[]) => setFilter(DEFAULT_VIEW, 'kinds', kinds)

  test('moves to what was found, if that lies close together', () => {
    const shown = lensIn(only('meeting'))
    expect(shown?.from).toBeLessThan(at('2025-03-10T09:00'))
    expect(shown?.to).toBeGreaterThan(at('2025-03-11T20:00'))
    expect(shown?.to).toBeLessThan(at('2025-03-13'))
  })

  test('stays where all that was found lies in it', () => {
    expect(lensIn(only('call'))).toEqual(lens)
  })

  test('stays where what was found is spread over the story, some of it in the lens', () => {
    expect(lensIn(only('strike'))).toEqual(lens)
  })

  test('is away where what was found is spread, and none of it is in the lens', () => {
    expect(lensIn(only('agreement', 'meeting'))).toEqual(null)
  })

  test('stays where nothing was found', () => {
    expect(lensIn(only('exchange'))).toEqual(lens)
  })

  test('stays where the reader has put it, or away', () => {
    const own = { from: at('2025-03-25'), to: at('2025-03-27') }
    expect(lensIn(setLens(story, only('meeting'), own))).toEqual(own)
    expect(lensIn(showWhole(story, only('meeting')))).toBeNull()
  })
})
