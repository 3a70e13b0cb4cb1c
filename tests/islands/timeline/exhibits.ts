import { aStory, at } from '../../fixtures/build.ts'
import { searched } from '../../fixtures/searched.ts'
import type { Exhibit } from './exhibit.ts'
import { crowd, legend, linked, near, opened, story } from './galleryStories.ts'

const noon = { mode: 'up-to', at: at('2025-03-19T12:00') } as const

/** How the timeline is laid out: closeness, size, lanes, spacing, crowds, relations. */
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
  { name: 'phone', width: 320, height: 480, view: { time: noon, event: 'second-call' } },
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
  {
    name: 'evenly-spaced-narrow',
    width: 320,
    height: 420,
    view: { spacing: 'even', time: noon },
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
    name: 'lanes-by-place-narrow',
    story: linked,
    view: { lanes: 'place', axis: near },
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
  { name: 'lens', story: opened, view: { time: noon, event: 'night-strikes' } },
  { name: 'lens-narrow', story: opened, width: 320, height: 480, view: { time: noon } },
  { name: 'lens-low', story: opened, height: 200, view: { time: noon } },
  { name: 'lens-slim', story: opened, width: 320, height: 66, view: { time: noon } },
  {
    name: 'lens-large-text',
    story: opened,
    height: 520,
    view: { time: noon },
    options: { textSize: 24 },
  },
  {
    name: 'lens-over-the-end',
    story: opened,
    view: { lens: { from: at('2025-03-30'), to: at('2025-04-01') } },
  },
  {
    name: 'lens-of-hours',
    story: opened,
    view: { lens: { from: at('2025-03-18T15:00'), to: at('2025-03-18T23:00') } },
  },
  {
    name: 'lens-crowded',
    story: aStory({ events: crowd }),
    view: { lens: { from: at('2025-03-10'), to: at('2025-03-14') } },
  },
  {
    name: 'lens-between',
    story: opened,
    view: { time: { mode: 'between', from: at('2025-03-18'), to: at('2025-03-19T12:00') } },
  },
  { name: 'lens-by-actor', story: { ...linked, lens: opened.lens }, view: { lanes: 'actor' } },
  { name: 'as-known', view: { time: noon, known: at('2025-03-19T12:00') } },
  { name: 'as-known-lens', story: opened, view: { time: noon, known: at('2025-03-19T12:00') } },
  {
    name: 'as-known-narrow',
    width: 320,
    height: 480,
    view: { time: noon, known: at('2025-03-19T12:00') },
  },
  {
    name: 'as-known-slim',
    width: 320,
    height: 66,
    view: { time: noon, known: at('2025-03-19T12:00') },
  },
  { name: 'nothing-passes', story: searched(story), view: { search: 'no such words' } },
]
