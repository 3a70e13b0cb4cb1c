import type { EventStanding } from '../../../src/core/model/status.ts'
import type { Span } from '../../../src/core/time/span.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const WASHINGTON = 'America/New_York'

const week = [
  anEvent({
    id: 'first-call',
    kind: 'call',
    title: 'Two presidents speak by telephone',
    span: aSpan('2025-03-18T10:00', '2025-03-18T12:30', WASHINGTON),
  }),
  anEvent({
    id: 'night-strikes',
    kind: 'strike',
    title: 'Strikes in several regions through the night',
    span: aSpan('2025-03-18T21:20', '2025-03-19'),
    standing: 'one-side',
  }),
  anEvent({
    id: 'depot-fire',
    kind: 'strike',
    title: 'A depot burns for days',
    span: aSpan('2025-03-19T02:08~', '2025-03-26', 'Europe/Moscow'),
    standing: 'disputed',
  }),
  anEvent({
    id: 'press-conference',
    kind: 'statement',
    title: 'A press conference',
    span: aSpan('2025-03-19T11:30', '2025-03-19', KYIV, { scheduled: true }),
  }),
  anEvent({
    id: 'exchange',
    kind: 'exchange',
    title: 'Prisoners are exchanged',
    span: aSpan('2025-03-19'),
  }),
  anEvent({
    id: 'second-call',
    kind: 'call',
    title: 'A second call, a day later',
    span: aSpan(
      { earliest: '2025-03-19T16:00', latest: '2025-03-19T17:01' },
      { earliest: '2025-03-19T17:01', latest: '2025-03-19T17:52' },
    ),
  }),
]

const eras = [
  { id: 'pause', label: 'Aid paused', text: '', span: aSpan('2025-03-03', '2025-03-11') },
]

const standings: readonly EventStanding[] = ['undisputed', 'one-side', 'disputed', 'planned']
const kinds = ['call', 'meeting', 'statement', 'strike', 'exchange']

/** Each kind on a day of its own, each standing two hours after the last. */
export const legend = kinds.flatMap((kind, day) =>
  standings.map((standing, index) =>
    anEvent({
      id: `${kind}-${standing}`,
      kind,
      title: `A ${kind}, ${standing}`,
      standing,
      span: aSpan(`2025-03-${11 + day}T${String(8 + 2 * index).padStart(2, '0')}:00`),
    }),
  ),
)

export const crowd = Array.from({ length: 90 }, (_, index) =>
  anEvent({
    id: `event-${String(index).padStart(2, '0')}`,
    kind: kinds[index % kinds.length] ?? 'call',
    title: `Event ${index}`,
    span: aSpan(`2025-03-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`),
  }),
)

export const story = aStory({ events: week, eras })

/** The week, opened wide, with a sentence on the chart. */
export const opened = {
  ...story,
  lens: { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00'), title: 'the night' },
  annotations: [
    {
      id: 'gap',
      text: 'The call ends at 18:30; strikes are reported from 21:20',
      from: at('2025-03-18T18:30'),
      to: at('2025-03-18T21:20'),
      events: ['first-call', 'night-strikes'],
    },
  ],
}

/** The week of every second year of ten. */
export const years = aStory({
  opens: at('2001-01-01'),
  closes: at('2011-01-01'),
  events: [2001, 2003, 2005, 2007, 2009].map((year, index) =>
    anEvent({
      id: `in-${year}`,
      kind: kinds[index] ?? 'call',
      title: `What happened in ${year}`,
      span: aSpan(`${year}-03-18`, `${year}-03-24`),
    }),
  ),
})

const PEOPLE = ['zelenskyy', 'trump', 'putin', 'macron'] as const
const PLACES = ['kyiv', 'white-house', 'moscow', 'helsinki'] as const

/** The week again: who took part and where, and what the first call has to do with the rest. */
export const linked = aStory({
  events: week.map((event, index) => ({
    ...event,
    actors: [PEOPLE[index % 4] ?? 'trump', PEOPLE[(index + 1) % 3] ?? 'trump'],
    places: [
      { place: PLACES[index % 4] ?? 'kyiv', role: 'scene' as const },
      { place: PLACES[(index + 1) % 3] ?? 'kyiv', role: 'scene' as const },
    ],
    related:
      event.id === 'depot-fire'
        ? [{ to: 'first-call', type: 'allegedly-breaches' as const }]
        : event.id === 'exchange'
          ? [{ to: 'press-conference', type: 'implements' as const }]
          : event.id === 'press-conference'
            ? [
                { to: 'first-call', type: 'responds-to' as const },
                { to: 'night-strikes', type: 'follows' as const },
              ]
            : [],
  })),
})

const MOSCOW = 'Europe/Moscow'
const evening = { part: 'evening' } as const
const scheduled = { scheduled: true } as const

/** Every way in which a time can be known, each titled by it. */
const known: readonly (readonly [title: string, span: Span])[] = [
  ['Exact to the minute', aSpan('2025-03-18T09:30')],
  ['About a time', aSpan('2025-03-18T09:30~')],
  ['From minute to minute', aSpan('2025-03-18T09:30', '2025-03-18T15:00')],
  ['From about to about', aSpan('2025-03-18T09:30~', '2025-03-18T15:00~', MOSCOW)],
  ['From a minute, into a day', aSpan('2025-03-18T09:30', '2025-03-18')],
  ['From a day into the next but one', aSpan('2025-03-18', '2025-03-20')],
  ['A day, no more', aSpan('2025-03-18')],
  ['An evening', aSpan('2025-03-18', undefined, KYIV, evening)],
  ['Scheduled for a minute', aSpan('2025-03-18T09:30', undefined, KYIV, scheduled)],
  ['Scheduled, over by a minute', aSpan('2025-03-18T09:30', '2025-03-18T15:00', KYIV, scheduled)],
  ['Between two limits', aSpan({ earliest: '2025-03-18T09:30', latest: '2025-03-18T15:00' })],
  ['Not before a minute, no later limit', aSpan({ earliest: '2025-03-18T09:30' })],
  ['Not after a minute, no earlier limit', aSpan({ latest: '2025-03-18T09:30' })],
]

/** One of each, in lanes by turns so that all have room. */
export const uncertain = aStory({
  events: known.map(([title, span], index) =>
    anEvent({ id: `known-${index}`, kind: kinds[index % kinds.length] ?? 'call', title, span }),
  ),
})

/** Two hours on either side of a change of the clocks, and what ran through it. */
function changeOn(day: string, zone: string) {
  return aStory({
    zone,
    events: [
      anEvent({
        id: 'before',
        kind: 'call',
        title: 'At 01:30',
        span: aSpan(`${day}T01:30`, undefined, zone),
      }),
      anEvent({
        id: 'after',
        kind: 'call',
        title: 'At 04:30',
        span: aSpan(`${day}T04:30`, undefined, zone),
      }),
      anEvent({
        id: 'through',
        kind: 'strike',
        title: 'From 01:00 to 05:00, three hours',
        span: aSpan(`${day}T01:00`, `${day}T05:00`, zone),
      }),
      anEvent({
        id: 'day',
        kind: 'exchange',
        title: 'A day of 23 hours',
        span: aSpan(day, undefined, zone),
      }),
    ],
  })
}

export const kyivChange = changeOn('2025-03-30', KYIV)
export const washingtonChange = changeOn('2025-03-09', WASHINGTON)

const ARABIC: Readonly<Record<string, string>> = {
  'first-call': 'مكالمة هاتفية بين رئيسين',
  'night-strikes': 'ضربات في عدة مناطق طوال الليل',
  'depot-fire': 'حريق في مستودع استمر أياما',
  'press-conference': 'مؤتمر صحفي',
  exchange: 'تبادل أسرى',
  'second-call': 'مكالمة ثانية بعد يوم',
}

/** The week in a language that is written from right to left. */
export const arabic = aStory({
  language: 'ar',
  events: week.map((event) => ({ ...event, title: ARABIC[event.id] ?? event.title })),
  eras: eras.map((era) => ({ ...era, label: 'توقف المساعدات' })),
})

export const near = { from: at('2025-03-17T12:00'), to: at('2025-03-20T12:00') }
