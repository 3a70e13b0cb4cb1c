import type { StoryOutline } from '../../src/model/story.ts'
import type { TimelineOptions } from '../../src/scene/timelineScene.ts'
import type { View } from '../../src/view/view.ts'
import { aStory, at } from '../fixtures/build.ts'
import { crowd, legend, linked, near } from './galleryStories.ts'

const WASHINGTON = 'America/New_York'

/** A scene of the timeline that is drawn to a file: what it shows, and how large. */
export interface Exhibit {
  readonly name: string
  readonly story?: StoryOutline
  readonly view?: Partial<View>
  readonly width?: number
  readonly height?: number
  readonly options?: TimelineOptions
}

const noon = { mode: 'up-to', at: at('2025-03-19T12:00') } as const

/** The gallery. */
export const exhibits: readonly Exhibit[] = [
  { name: 'month', view: { time: noon, event: 'first-call' } },
  { name: 'week', view: { axis: { from: at('2025-03-16'), to: at('2025-03-28') } } },
  { name: 'days', view: { axis: { from: at('2025-03-18'), to: at('2025-03-20') }, time: noon } },
  {
    name: 'hours',
    view: { axis: { from: at('2025-03-19T10:00'), to: at('2025-03-19T20:00') }, time: noon },
  },
  {
    name: 'quarters',
    view: { axis: { from: at('2025-03-19T16:00'), to: at('2025-03-19T18:00') } },
  },
  {
    name: 'clocks-forward-kyiv',
    view: { axis: { from: at('2025-03-29T12:00'), to: at('2025-03-31') } },
  },
  {
    name: 'clocks-forward-washington',
    view: {
      clock: WASHINGTON,
      axis: { from: at('2025-03-08T12:00', WASHINGTON), to: at('2025-03-10', WASHINGTON) },
    },
  },
  {
    name: 'between',
    view: { time: { mode: 'between', from: at('2025-03-18'), to: at('2025-03-19T12:00') } },
  },
  {
    name: 'kinds-and-standings',
    story: aStory({ events: legend }),
    height: 420,
    view: {
      axis: { from: at('2025-03-11T04:00'), to: at('2025-03-15T20:00') },
    },
  },
  { name: 'crowded', story: aStory({ events: crowd }) },
  { name: 'narrow', width: 288, height: 260, view: { time: noon } },
  { name: 'slim', width: 288, height: 56, view: { time: noon } },
  {
    name: 'slim-between',
    width: 640,
    height: 56,
    view: {
      time: { mode: 'between', from: at('2025-03-18'), to: at('2025-03-25') },
    },
  },
  { name: 'large-text', height: 480, view: { time: noon }, options: { textSize: 24 } },
  { name: 'evenly-spaced', view: { spacing: 'even', time: noon } },
  {
    name: 'evenly-spaced-days',
    view: {
      spacing: 'even',
      axis: { from: at('2025-03-17'), to: at('2025-03-20') },
      time: noon,
    },
  },
  { name: 'lanes-by-place', story: linked, view: { lanes: 'place', axis: near } },
  { name: 'lanes-by-actor', story: linked, view: { lanes: 'actor', axis: near } },
  {
    name: 'lanes-by-actor-narrow',
    story: linked,
    view: { lanes: 'actor', axis: near },
    width: 320,
    height: 480,
  },
  {
    name: 'relations',
    story: linked,
    view: { event: 'press-conference', axis: near },
  },
  {
    name: 'relations-beyond-the-axis',
    story: linked,
    view: {
      event: 'press-conference',
      axis: { from: at('2025-03-19T06:00'), to: at('2025-03-19T20:00') },
    },
  },
  {
    name: 'crowded-narrow',
    story: aStory({ events: crowd }),
    view: { event: 'event-27' },
    width: 320,
    height: 420,
  },
  { name: 'nothing-passes', view: { search: 'no such words' } },
]
