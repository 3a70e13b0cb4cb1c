import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { EventStanding } from '../../src/model/event.ts'
import { timelineScene, type TimelineOptions } from '../../src/scene/timelineScene.ts'
import { createPainter } from '../../src/timeline/paint.ts'
import { toMarkup } from '../../src/timeline/tree.ts'
import { DEFAULT_VIEW, type View } from '../../src/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../fixtures/build.ts'
import { words } from './words.ts'

/**
 * Scenes drawn to files that are looked at and committed. A drawing that has changed is left beside
 * its file as `-changed.svg`; UPDATE_GALLERY=1 takes the new ones over.
 */
const FOLDER = join(import.meta.dirname, '../gallery/timeline')

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

const standings: readonly EventStanding[] = [
  'undisputed',
  'one-side',
  'disputed',
  'denied',
  'planned',
]
const kinds = ['call', 'meeting', 'statement', 'strike', 'exchange']

/** Each kind on a day of its own, each standing two hours after the last. */
const legend = kinds.flatMap((kind, day) =>
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

const crowd = Array.from({ length: 90 }, (_, index) =>
  anEvent({
    id: `event-${String(index).padStart(2, '0')}`,
    kind: kinds[index % kinds.length] ?? 'call',
    title: `Event ${index}`,
    span: aSpan(`2025-03-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`),
  }),
)

const story = aStory({ events: week, eras })

const PEOPLE = ['zelenskyy', 'trump', 'putin', 'macron'] as const
const PLACES = ['kyiv', 'white-house', 'moscow', 'helsinki'] as const

/** The week again: who took part and where, and what the first call has to do with the rest. */
const linked = aStory({
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
const near = { from: at('2025-03-17T12:00'), to: at('2025-03-20T12:00') }

interface Exhibit {
  readonly name: string
  readonly story?: typeof story
  readonly view?: Partial<View>
  readonly width?: number
  readonly height?: number
  readonly options?: TimelineOptions
}

const noon = { mode: 'up-to', at: at('2025-03-19T12:00') } as const

const exhibits: readonly Exhibit[] = [
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

function drawn({
  story: told = story,
  view,
  width = 1000,
  height = 300,
  options,
}: Exhibit): string {
  const scene = timelineScene(told, { ...DEFAULT_VIEW, ...view }, { width, height }, options)
  return `${toMarkup(createPainter(words)(scene))}\n`
}

test.each(exhibits)('$name is drawn as it was', (exhibit) => {
  const file = join(FOLDER, `${exhibit.name}.svg`)
  const changed = join(FOLDER, `${exhibit.name}-changed.svg`)
  const now = drawn(exhibit)
  rmSync(changed, { force: true })
  if (process.env['UPDATE_GALLERY'] === '1') writeFileSync(file, now)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (now !== before) writeFileSync(changed, now)
  expect(now, `look at ${exhibit.name}-changed.svg; UPDATE_GALLERY=1 takes it over`).toBe(before)
})

test('the same scene is drawn the same twice', () => {
  for (const exhibit of exhibits) expect(drawn(exhibit)).toBe(drawn(exhibit))
})
