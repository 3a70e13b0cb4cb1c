import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  clockOf,
  speedsFor,
  timeToPlay,
  timeWithClock,
  usualSpeed,
} from '../../../src/core/view/playing.ts'
import type { TimeView } from '../../../src/core/view/view.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const extent = { opens: 0, closes: 10 * DAY }

describe('the time that playing begins with', () => {
  it.each<TimeView>([
    { mode: 'up-to', at: 3 * DAY },
    { mode: 'at', at: 'earliest' },
    { mode: 'between', from: DAY, to: 2 * DAY },
  ])('is the time shown (%o)', (time) => {
    expect(timeToPlay(time, extent)).toBe(time)
  })

  it.each<[string, TimeView, TimeView]>([
    ['everything', { mode: 'up-to', at: 'latest' }, { mode: 'up-to', at: 'earliest' }],
    ['the last moment', { mode: 'at', at: 'latest' }, { mode: 'at', at: 'earliest' }],
    [
      'a range at the end, as wide as it is',
      { mode: 'between', from: 8 * DAY, to: 'latest' },
      { mode: 'between', from: 'earliest', to: 2 * DAY },
    ],
    [
      'a range that is the whole story, as one day',
      { mode: 'between', from: 'earliest', to: 'latest' },
      { mode: 'between', from: 'earliest', to: DAY },
    ],
  ])('is the start of the story from %s', (_, time, from) => {
    expect(timeToPlay(time, extent)).toEqual(from)
  })
})

describe('the whole of a story, played as a range', () => {
  const whole: TimeView = { mode: 'between', from: 'earliest', to: 'latest' }

  it('begins with its first day, whenever that is', () => {
    const later = { opens: 100 * DAY, closes: 110 * DAY }
    expect(timeToPlay(whole, later)).toEqual({ ...whole, to: 101 * DAY })
    const half: TimeView = { mode: 'between', from: 105 * DAY, to: 'latest' }
    expect(timeToPlay(half, later)).toEqual({ ...half, from: 'earliest', to: 105 * DAY })
  })

  it('is all of it in a story shorter than a day', () => {
    expect(timeToPlay(whole, { opens: 100 * DAY, closes: 100 * DAY + 60 * MINUTE })).toEqual(whole)
  })
})

describe('a time moved by the clock', () => {
  it('keeps its mode, and ends with the story', () => {
    expect(timeWithClock({ mode: 'at', at: 0 }, 2 * DAY, extent)).toEqual({
      mode: 'at',
      at: 2 * DAY,
    })
    expect(timeWithClock({ mode: 'up-to', at: 0 }, 99 * DAY, extent).mode).toBe('up-to')
    expect(clockOf(timeWithClock({ mode: 'up-to', at: 0 }, 99 * DAY, extent), extent)).toBe(
      extent.closes,
    )
  })

  property.prop([
    fc.integer({ min: 0, max: 4000 }),
    fc.integer({ min: 1, max: 4000 }),
    fc.integer({ min: 0, max: 20_000 }),
  ])('a range keeps its width wherever it goes', (from, width, to) => {
    const time: TimeView = { mode: 'between', from: from * MINUTE, to: (from + width) * MINUTE }
    const at = Math.max(width, to) * MINUTE
    const moved = timeWithClock(time, at, extent)
    const end = Math.min(at, extent.closes)
    expect(clockOf(moved, extent)).toBe(end)
    const start = moved.mode === 'between' ? moved.from : null
    expect(start === 'earliest' ? 0 : start).toBe(end - width * MINUTE)
  })
})

describe('the speeds to choose from', () => {
  const named = (days: number) =>
    speedsFor({ opens: 0, closes: days * DAY }).map(({ count, unit }) => `${count} ${unit}`)

  it('play a month in a quarter of a minute to two minutes, a day a second unless asked', () => {
    expect(named(32)).toEqual(['6 hour', '12 hour', '1 day', '2 day'])
    expect(usualSpeed({ opens: 0, closes: 32 * DAY })).toEqual({ count: 1, unit: 'day', ms: DAY })
  })

  it('suit an hour as they do a century', () => {
    expect(named(1 / 24)).toEqual(['1 minute', '5 minute'])
    expect(named(36_525)).toEqual(['1 year', '5 year'])
  })

  property.prop([fc.integer({ min: 0, max: 4_000_000_000 })])(
    'are never none, and slow ones come first',
    (minutes) => {
      const story = { opens: 0, closes: minutes * MINUTE }
      const speeds = speedsFor(story)
      expect(speeds).toContain(usualSpeed(story))
      expect(speeds.map(({ ms }) => ms)).toEqual(
        speeds.map(({ ms }) => ms).toSorted((a, b) => a - b),
      )
    },
  )
})
