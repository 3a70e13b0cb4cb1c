import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { AXIS_MOVES, axisAfter } from '../../../../src/scene/timeline/axis/axisMoves.ts'
import {
  asLens,
  LEAST_LENS,
  shiftLens,
  zoomLens,
} from '../../../../src/scene/timeline/axis/lensMoves.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { aStory, at } from '../../../fixtures/build.ts'

const lens = { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00') }
const story = aStory({ lens })
const whole = { from: story.opens, to: story.closes }
const instant = fc.integer({ min: whole.from - 1e9, max: whole.to + 1e9 })

describe('whatever is asked', () => {
  test.prop([instant, instant])('a lens lies in the story, three hours long at least', (a, b) => {
    const { from, to } = asLens({ from: Math.min(a, b), to: Math.max(a, b) }, whole)
    expect(from).toBeGreaterThanOrEqual(whole.from)
    expect(to).toBeLessThanOrEqual(whole.to)
    expect(to - from).toBeGreaterThanOrEqual(LEAST_LENS - 1)
  })

  test.prop([fc.double({ min: -50, max: 50, noNaN: true })])('moving keeps its length', (share) => {
    const { from, to } = shiftLens(lens, share, whole)
    expect(Math.abs(to - from - (lens.to - lens.from))).toBeLessThanOrEqual(1)
  })

  test.prop([
    fc.integer({ min: lens.from, max: lens.to }),
    fc.double({ min: 0.2, max: 3, noNaN: true }),
  ])('what is under the pointer keeps its place in it', (held, factor) => {
    const next = zoomLens(lens, held, factor, whole)
    const place = ({ from, to }: typeof lens) => (held - from) / (to - from)
    expect(place(next)).toBeCloseTo(place(lens), 4)
  })
})

function after(...moves: readonly (typeof AXIS_MOVES)[number][]): View {
  return moves.reduce<View>((view, move) => axisAfter(story, view, move), DEFAULT_VIEW)
}

function lengthOf({ lens: shown }: View): number {
  return typeof shown === 'string' ? 0 : shown.to - shown.from
}

describe('the buttons of an axis with a lens', () => {
  test('make it narrower and wider, and leave the axis whole', () => {
    expect(lengthOf(after('in'))).toBeCloseTo((lens.to - lens.from) / 2, -1)
    expect(lengthOf(after('out'))).toBeCloseTo((lens.to - lens.from) * 2, -1)
    expect(after('in').axis).toBeNull()
  })

  test('move it earlier and later', () => {
    expect(after('earlier').lens).toMatchObject({ to: at('2025-03-19T12:00') })
    expect(after('later').lens).toMatchObject({ from: at('2025-03-19T12:00') })
  })

  test('put it away', () => {
    expect(after('whole').lens).toBe('none')
    const away = after('in', 'whole')
    expect(axisAfter(story, away, 'whole')).toBe(away)
  })

  test.prop([fc.array(fc.constantFrom(...AXIS_MOVES), { maxLength: 30 })])(
    'whatever is pressed, the lens stays in the story',
    (moves) => {
      const { lens: shown } = after(...moves)
      if (typeof shown === 'string') return
      expect(shown.from).toBeGreaterThanOrEqual(story.opens)
      expect(shown.to).toBeLessThanOrEqual(story.closes)
    },
  )
})
