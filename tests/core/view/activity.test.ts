import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  ACTIVITIES,
  activityCodec,
  DEFAULT_ACTIVITY,
  FEWEST,
  LAST_SEED,
  MOST,
  SHEETS,
} from '../../../src/core/view/activity.ts'
import { readBy, writtenBy } from '../../fixtures/reading.ts'

const activity = fc.record({
  name: fc.constantFrom(null, ...ACTIVITIES),
  seed: fc.integer({ min: 1, max: LAST_SEED }),
  size: fc.integer({ min: FEWEST, max: MOST }),
  sheet: fc.constantFrom(null, ...SHEETS),
})

describe('the activity of a link', () => {
  test.prop([activity])('is read as it was written', (one) => {
    expect(readBy(activityCodec, writtenBy(activityCodec, one))).toEqual({ value: one, told: [] })
  })

  it('is not written where it is the first one, and is that where nothing is written', () => {
    expect(writtenBy(activityCodec, DEFAULT_ACTIVITY)).toBe('')
    expect(readBy(activityCodec, '')).toEqual({ value: DEFAULT_ACTIVITY, told: [] })
  })

  it.each([
    ['seed=0', 'seed', 1],
    [`seed=${LAST_SEED + 1}`, 'seed', LAST_SEED],
    [`n=${FEWEST - 1}`, 'size', FEWEST],
    [`n=${MOST + 1}`, 'size', MOST],
  ] as const)('with %s has the nearest that there is, and tells', (query, field, nearest) => {
    const { value, told } = readBy(activityCodec, query)
    expect(value?.[field]).toBe(nearest)
    expect(told).toEqual([`${query.replace('=', ' ')}: set, mended`])
  })

  it.each(['seed=many', 'seed=1.5', 'seed=-3', 'seed=1234567890', 'n=six'])(
    'with %s is as without, and tells',
    (query) => {
      expect(readBy(activityCodec, query)).toEqual({
        value: DEFAULT_ACTIVITY,
        told: [`${query.replace('=', ' ')}: set, default`],
      })
    },
  )

  it('that there is not is told, and its sheet too', () => {
    expect(readBy(activityCodec, 'activity=dance&sheet=music')).toEqual({
      value: DEFAULT_ACTIVITY,
      told: ['activity dance: activity, default', 'sheet music: sheet, default'],
    })
  })
})
