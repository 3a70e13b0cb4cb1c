import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { timelineMessages } from '../../../src/islands/timeline/timelineMessages.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { flagsOf } from '../../../src/islands/timeline/flag.ts'
import { DEFAULT_VIEW, type TimeView } from '../../../src/core/view/view.ts'
import { anyInstant } from '../../fixtures/anyView.ts'
import { at } from '../../fixtures/build.ts'
import { story as march, years } from './galleryStories.ts'

const SLIM = { width: 320, height: 60 }
const LONG = { from: at('2003-09-25T13:15'), to: at('2004-11-26T22:30') }

function flags(time: TimeView, story = years, size = SLIM) {
  const scene = timelineScene(story, { ...DEFAULT_VIEW, time }, size)
  return flagsOf(scene, timelineMessages(story, messagesFor('en')))
}

function texts(...given: Parameters<typeof flags>): string[] {
  return flags(...given).map(({ text }) => text)
}

describe('the times of a range', () => {
  it('are written in full where both have room', () => {
    expect(texts({ mode: 'between', ...LONG }, years, { width: 1000, height: 300 })).toEqual([
      '25 September 2003, 13:15 in Kyiv',
      '26 November 2004, 22:30 in Kyiv',
    ])
  })

  it('leave out the clock’s city on a phone, and the hour before the year', () => {
    const inMarch = { from: at('2025-03-12T12:15'), to: at('2025-03-19T12:15') }
    expect(texts({ mode: 'between', ...inMarch }, march)).toEqual([
      '12 March, 12:15',
      '19 March, 12:15',
    ])
    expect(texts({ mode: 'between', ...LONG })).toEqual(['25 September 2003', '26 November 2004'])
  })

  it('end with the last day that it holds, where the day is all that is told', () => {
    const months = { from: at('2003-10-01'), to: at('2004-12-01') }
    expect(texts({ mode: 'between', ...months })).toEqual(['1 October 2003', '30 November 2004'])
  })

  it('are the days that it opens and closes where it is the whole story', () => {
    expect(texts({ mode: 'between', from: 'earliest', to: 'latest' })).toEqual([
      '1 January 2001',
      '31 December 2010',
    ])
  })

  test.prop([anyInstant(years), anyInstant(years), fc.integer({ min: 288, max: 1440 })])(
    'never lie over each other, nor beyond an edge, and name both years',
    (one, other, width) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const told = flags({ mode: 'between', from, to }, years, { ...SLIM, width })
      const [left, right] = told
      expect(told.map(({ role }) => role)).toEqual(['from', 'to'])
      expect(left?.x).toBeGreaterThanOrEqual(0)
      expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0) - 1e-6)
      expect((right?.x ?? 0) + (right?.width ?? 0)).toBeLessThanOrEqual(width + 1e-6)
      for (const { text } of told) expect(text).toMatch(/ 20\d\d/)
    },
  )
})

describe('the time of a playhead', () => {
  it('leaves the controls free that stand beside the lanes', () => {
    const scene = timelineScene(years, DEFAULT_VIEW, { width: 1000, height: 300 })
    for (const time of [
      { mode: 'up-to', at: at('2001-01-03T09:10') },
      { mode: 'between', from: at('2001-01-03T09:10'), to: at('2001-01-05') },
    ] as const) {
      const [flag] = flags(time, years, scene.size)
      expect(scene.plot.left).toBeGreaterThan(100)
      expect(flag?.x).toBeGreaterThanOrEqual(scene.plot.left)
    }
  })

  it('is written in full on a phone, and stays within it at both ends', () => {
    for (const day of ['2001-01-02T09:10', '2006-12-27T18:07', '2010-12-30T09:10']) {
      const [flag] = flags({ mode: 'up-to', at: at(day) })
      expect(flag?.text).toMatch(/ 20\d\d, \d\d:\d\d in Kyiv$/)
      expect(flag?.x).toBeGreaterThanOrEqual(0)
      expect((flag?.x ?? 0) + (flag?.width ?? 0)).toBeLessThanOrEqual(SLIM.width)
    }
  })
})
