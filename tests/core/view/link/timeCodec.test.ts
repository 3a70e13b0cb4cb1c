import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { Range } from '../../../../src/core/time/span.ts'
import { MINUTE } from '../../../../src/core/time/instant.ts'
import { axisCodec, lensCodec, timeCodec } from '../../../../src/core/view/link/timeCodec.ts'
import type { TimeView } from '../../../../src/core/view/view.ts'
import { at, aStory } from '../../../fixtures/build.ts'
import { readBy, writtenBy } from '../../../fixtures/reading.ts'

/** The story is March 2025, in the time of Kyiv. */
const { opens, closes } = aStory()
const utc = (text: string) => Date.parse(text)
const minute = fc.integer({ min: opens / MINUTE, max: closes / MINUTE }).map((one) => one * MINUTE)

describe('the time of a link', () => {
  it.each<[string, TimeView]>([
    ['until=2025-03-19T1500Z', { mode: 'up-to', at: utc('2025-03-19T15:00Z') }],
    ['at=2025-03-19T1500Z', { mode: 'at', at: utc('2025-03-19T15:00Z') }],
    ['until=latest', { mode: 'up-to', at: 'latest' }],
    ['at=earliest', { mode: 'at', at: 'earliest' }],
    ['from=2025-03-17', { mode: 'between', from: at('2025-03-17'), to: 'latest' }],
    ['to=2025-03-17', { mode: 'between', from: 'earliest', to: at('2025-03-18') }],
  ])('%s is read in silence', (query, value) => {
    expect(readBy(timeCodec, query)).toEqual({ value, told: [] })
  })

  it('of a whole day begins with it, and ends with it where it is an end', () => {
    expect(readBy(timeCodec, 'at=2025-03-17').value).toEqual({ mode: 'at', at: at('2025-03-17') })
    expect(readBy(timeCodec, 'until=2025-03-17').value).toEqual({
      mode: 'up-to',
      at: at('2025-03-18'),
    })
    expect(readBy(timeCodec, 'from=2025-03-17&to=2025-03-17').value).toEqual({
      mode: 'between',
      from: at('2025-03-17'),
      to: at('2025-03-18'),
    })
  })

  it('that is none is told, and not taken', () => {
    expect(readBy(timeCodec, 'until=soon')).toEqual({
      value: null,
      told: ['until soon: time, default'],
    })
    expect(readBy(timeCodec, '')).toEqual({ value: null, told: [] })
  })

  it('outside the story is the nearest in it, and told', () => {
    expect(readBy(timeCodec, 'at=2024-01-01')).toEqual({
      value: { mode: 'at', at: opens },
      told: ['at 2024-01-01: story-time, mended'],
    })
    expect(readBy(timeCodec, 'until=2026-01-01').value).toEqual({ mode: 'up-to', at: closes })
  })

  it('of a range in the wrong order is turned, and told', () => {
    expect(readBy(timeCodec, 'from=2025-03-20T0000Z&to=2025-03-17T0000Z')).toEqual({
      value: { mode: 'between', from: utc('2025-03-17T00:00Z'), to: utc('2025-03-20T00:00Z') },
      told: ['from 2025-03-20T0000Z: order, mended'],
    })
  })

  it('of a range without length is in order', () => {
    const { told } = readBy(timeCodec, 'from=2025-03-20T0000Z&to=2025-03-20T0000Z')
    expect(told).toEqual([])
  })

  it('is one: a range goes before a moment, and a moment before a limit, and the rest is told', () => {
    const all = 'until=latest&at=2025-03-19T1500Z&from=earliest&to=latest'
    expect(readBy(timeCodec, all)).toEqual({
      value: { mode: 'between', from: 'earliest', to: 'latest' },
      told: ['until latest: one-time, dropped', 'at 2025-03-19T1500Z: one-time, dropped'],
    })
    expect(readBy(timeCodec, 'until=latest&at=earliest')).toEqual({
      value: { mode: 'at', at: 'earliest' },
      told: ['until latest: one-time, dropped'],
    })
  })

  test.prop([
    fc.oneof(
      minute.map((one): TimeView => ({ mode: 'up-to', at: one })),
      minute.map((one): TimeView => ({ mode: 'at', at: one })),
      fc.tuple(minute, minute).map(([a, b]): TimeView => {
        return { mode: 'between', from: Math.min(a, b), to: Math.max(a, b) }
      }),
    ),
  ])('that is written is read as it was', (time) => {
    expect(readBy(timeCodec, writtenBy(timeCodec, time))).toEqual({ value: time, told: [] })
  })
})

describe.each([
  ['axis', axisCodec],
  ['lens', lensCodec],
] as const)('the %s of a link', (param, codec) => {
  const read = (text: string) => readBy<unknown>(codec, `${param}=${text}`)

  test.prop([fc.tuple(minute, minute).filter(([a, b]) => a !== b)])(
    'is read as it was written',
    ([a, b]) => {
      const stretch = { from: Math.min(a, b), to: Math.max(a, b) }
      expect(readBy<unknown>(codec, writtenBy<Range>(codec, stretch))).toEqual({
        value: stretch,
        told: [],
      })
    },
  )

  it('in whole days has the whole of its last one', () => {
    expect(read('2025-03-17..2025-03-19')).toEqual({
      value: { from: at('2025-03-17'), to: at('2025-03-20') },
      told: [],
    })
  })

  it('in the wrong order, or beyond the story, is mended and told', () => {
    expect(read('2025-03-20T0000Z..2025-03-17T0000Z')).toEqual({
      value: { from: utc('2025-03-17T00:00Z'), to: utc('2025-03-20T00:00Z') },
      told: [`${param} 2025-03-20T0000Z..2025-03-17T0000Z: story-time, mended`],
    })
    expect(read('2024-01-01..2025-03-19')).toEqual({
      value: { from: opens, to: at('2025-03-20') },
      told: [`${param} 2024-01-01..2025-03-19: story-time, mended`],
    })
    expect(read('2025-03-19T0000Z..2026-01-01').value).toEqual({
      from: utc('2025-03-19T00:00Z'),
      to: closes,
    })
  })

  it.each([
    '2025-03-17',
    '2025-03-17..',
    '..2025-03-17',
    'a..b',
    '2025-03-17..2025-03-18..2025-03-19',
    '2025-03-19T1200Z..2025-03-19T1200Z',
    '2020-01-01..2020-02-01',
  ])('is none as %s, and told', (text) => {
    expect(read(text).value).toBeNull()
    expect(read(text).told.at(-1)).toBe(`${param} ${text}: ${param}, default`)
  })

  it('is none where there is none', () => {
    expect(readBy<unknown>(codec, '')).toEqual({ value: null, told: [] })
  })
})

describe('the lens of a link', () => {
  it('may be none, or the story’s own, which is not written', () => {
    expect(readBy(lensCodec, 'lens=none')).toEqual({ value: 'none', told: [] })
    expect(readBy(lensCodec, 'lens=story')).toEqual({ value: 'story', told: [] })
    expect(writtenBy(lensCodec, 'none')).toBe('lens=none')
    expect(writtenBy(lensCodec, 'story')).toBe('')
  })

  it('and its axis is not written where it is whole', () => {
    expect(writtenBy(axisCodec, null)).toBe('')
  })
})
