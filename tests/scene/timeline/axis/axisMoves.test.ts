import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { AXIS_MOVES, axisAfter } from '../../../../src/scene/timeline/axis/axisMoves.ts'
import { DEFAULT_VIEW, SPACINGS, type View } from '../../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../../fixtures/build.ts'

const story = aStory({
  events: ['2025-03-05', '2025-03-18', '2025-03-19', '2025-03-20'].map((day) =>
    anEvent({ id: `on-${day}`, span: aSpan(`${day}T12:00`) }),
  ),
})
const axis = { from: at('2025-03-16'), to: at('2025-03-20') }

/** Views keep whole minutes, and a minute of a crowded step is a while of an empty one. */
const ROUNDING = (axis.to - axis.from) / 200

function after(view: Partial<View>, ...moves: readonly (typeof AXIS_MOVES)[number][]): View {
  return moves.reduce<View>((now, move) => axisAfter(story, now, move), {
    ...DEFAULT_VIEW,
    ...view,
  })
}

describe.each(SPACINGS)('the buttons of an axis with spacing %s', (spacing) => {
  test('closer and farther again, earlier and later again change nothing', () => {
    for (const [there, back] of [['in', 'out'] as const, ['earlier', 'later'] as const]) {
      const again = after({ spacing, axis }, there, back).axis
      expect(Math.abs((again?.from ?? 0) - axis.from)).toBeLessThan(ROUNDING)
      expect(Math.abs((again?.to ?? 0) - axis.to)).toBeLessThan(ROUNDING)
    }
  })

  test('earlier goes back in time and later goes on', () => {
    expect(after({ spacing, axis }, 'earlier').axis?.from).toBeLessThan(axis.from)
    expect(after({ spacing, axis }, 'later').axis?.from).toBeGreaterThan(axis.from)
  })

  test('the whole story is no axis at all', () => {
    expect(after({ spacing, axis }, 'whole').axis).toBeNull()
    expect(after({ spacing, axis }, 'out', 'out', 'out', 'out', 'out', 'out').axis).toBeNull()
  })

  test('the axis closes in on the selected event, else on the playhead', () => {
    const time = { mode: 'up-to', at: at('2025-03-05T12:00') } as const
    const onEvent = after({ spacing, time, event: 'on-2025-03-19' }, 'in', 'in', 'in').axis
    expect(onEvent?.from).toBeLessThan(at('2025-03-19T12:00'))
    expect(onEvent?.to).toBeGreaterThan(at('2025-03-19T12:00'))
    const onTime = after({ spacing, time }, 'in', 'in', 'in').axis
    expect(onTime?.from).toBeLessThan(time.at)
    expect(onTime?.to).toBeGreaterThan(time.at)
  })

  test.prop([fc.array(fc.constantFrom(...AXIS_MOVES), { maxLength: 30 })])(
    'whatever is pressed, the axis stays in the story, an hour long at least',
    (moves) => {
      const found = after({ spacing, axis }, ...moves).axis
      const [from, to] = [found?.from ?? story.opens, found?.to ?? story.closes]
      expect(from).toBeGreaterThanOrEqual(story.opens)
      expect(to).toBeLessThanOrEqual(story.closes)
      expect(to - from).toBeGreaterThanOrEqual(3_600_000 - 2)
    },
  )
})
