import { timelineMessages } from '../../../src/islands/timeline/timelineMessages.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { at } from '../../fixtures/build.ts'
import type { Exhibit } from './exhibit.ts'
import { arabic, kyivChange, uncertain, washingtonChange, years } from './galleryStories.ts'
import { arabicWords } from './messages.ts'

const WASHINGTON = 'America/New_York'

const noon = { mode: 'up-to', at: at('2025-03-19T12:00') } as const
const twoDays = { from: at('2025-03-17T18:00'), to: at('2025-03-20T06:00') }

/** What is known of times, what clocks do to them, and how languages write them. */
export const exhibitsOfTime: readonly Exhibit[] = [
  { name: 'uncertain', story: uncertain, height: 520, view: { axis: twoDays } },
  {
    name: 'lens-uncertain',
    story: uncertain,
    height: 520,
    view: { lens: twoDays },
  },
  { name: 'uncertain-month', story: uncertain, height: 520 },
  { name: 'uncertain-narrow', story: uncertain, width: 320, height: 560, view: { axis: twoDays } },
  {
    name: 'uncertain-not-yet',
    story: uncertain,
    height: 520,
    view: { axis: twoDays, time: { mode: 'at', at: at('2025-03-18T07:00') } },
  },
  {
    name: 'uncertain-hours',
    story: uncertain,
    height: 520,
    view: { axis: { from: at('2025-03-18T08:00'), to: at('2025-03-18T17:00') } },
  },
  {
    name: 'closest',
    story: uncertain,
    height: 520,
    view: { axis: { from: at('2025-03-18T09:00'), to: at('2025-03-18T10:00') } },
  },
  {
    name: 'clocks-forward-kyiv',
    story: kyivChange,
    view: { axis: { from: at('2025-03-29T12:00'), to: at('2025-03-31') } },
  },
  {
    name: 'clocks-forward-kyiv-hours',
    story: kyivChange,
    view: { axis: { from: at('2025-03-29T23:00'), to: at('2025-03-30T07:00') } },
  },
  {
    name: 'clocks-forward-washington',
    story: washingtonChange,
    view: {
      clock: WASHINGTON,
      axis: { from: at('2025-03-08T12:00', WASHINGTON), to: at('2025-03-10', WASHINGTON) },
    },
  },
  {
    name: 'clocks-forward-washington-hours',
    story: washingtonChange,
    view: {
      clock: WASHINGTON,
      axis: { from: at('2025-03-08T23:00', WASHINGTON), to: at('2025-03-09T07:00', WASHINGTON) },
    },
  },
  {
    name: 'nights-in-washington',
    view: {
      clock: WASHINGTON,
      axis: { from: at('2025-03-18'), to: at('2025-03-20') },
      time: noon,
    },
  },
  {
    name: 'years',
    story: years,
    messages: timelineMessages(years, messagesFor('en')),
    view: { time: { mode: 'up-to', at: at('2006-12-27T18:07') } },
  },
  {
    name: 'years-slim-between',
    story: years,
    messages: timelineMessages(years, messagesFor('en')),
    width: 320,
    height: 56,
    view: { time: { mode: 'between', from: at('2003-09-25'), to: at('2004-11-26') } },
  },
  {
    name: 'lens-right-to-left',
    story: {
      ...arabic,
      lens: { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00') },
      annotations: [
        {
          id: 'gap',
          text: 'تنتهي المكالمة عند 18:30؛ وتفيد تقارير بوقوع ضربات من 21:20',
          from: at('2025-03-18T18:30'),
          to: at('2025-03-18T21:20'),
          events: ['first-call', 'night-strikes'],
        },
      ],
    },
    messages: arabicWords,
    view: { time: noon },
  },
  { name: 'right-to-left', story: arabic, messages: arabicWords, view: { time: noon } },
  {
    name: 'right-to-left-days',
    story: arabic,
    messages: arabicWords,
    view: { event: 'exchange', axis: { from: at('2025-03-18'), to: at('2025-03-20') } },
  },
  {
    name: 'right-to-left-narrow',
    story: arabic,
    messages: arabicWords,
    width: 320,
    height: 420,
    view: { time: noon },
  },
]
