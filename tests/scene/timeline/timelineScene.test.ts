import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { EVENT_STANDINGS } from '../../../src/core/model/status.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const SIZE = { width: 1000, height: 300 }
const KINDS = ['call', 'statement', 'strike', 'exchange'] as const

const call = anEvent({
  id: 'call',
  kind: 'call',
  span: aSpan('2025-03-18T16:00', '2025-03-18T18:30'),
})
const strike = anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-18T21:20') })
const exchange = anEvent({ id: 'exchange', kind: 'exchange', span: aSpan('2025-03-19') })
const story = aStory({ events: [call, strike, exchange] })

function view(partial: Partial<View> = {}): View {
  return { ...DEFAULT_VIEW, ...partial }
}

function sceneOf(partial: Partial<View> = {}, size = SIZE) {
  return timelineScene(story, view(partial), size)
}

const someStory = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      standing: fc.constantFrom(...EVENT_STANDINGS),
      day: fc.integer({ min: 1, max: 28 }),
      days: fc.integer({ min: 0, max: 3 }),
      hour: fc.option(fc.integer({ min: 0, max: 23 })),
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    aStory({
      events: drafts.map(({ kind, standing, day, days, hour }, index) => {
        const pad = (number: number) => String(number).padStart(2, '0')
        const start = `2025-03-${pad(day)}${hour === null ? '' : `T${pad(hour)}:00`}`
        const span = days ? aSpan(start, `2025-03-${pad(day + days)}`) : aSpan(start)
        return anEvent({ id: `event-${index}`, kind, standing, span })
      }),
    }),
  )
const someSize = fc.record({
  width: fc.integer({ min: 288, max: 1600 }),
  height: fc.integer({ min: 200, max: 500 }),
})

describe('marks', () => {
  test.prop([someStory, someSize])('stand for every event once', (some, size) => {
    const { marks } = timelineScene(some, view(), size)
    expect(marks.flatMap(({ events }) => events).toSorted()).toEqual(
      some.events.map(({ id }) => id).toSorted(),
    )
    expect(marks.every(({ count, events }) => count === events.length)).toBe(true)
  })

  test.prop([someStory, someSize])('never overlap and stay in their lanes', (some, size) => {
    const { marks, lanes } = timelineScene(some, view(), size)
    for (const [index, one] of marks.entries()) {
      const lane = lanes.find(({ id }) => id === one.track)
      expect(one.y - 12).toBeGreaterThanOrEqual((lane?.y ?? Infinity) - 1e-6)
      for (const other of marks.slice(index + 1))
        if (one.y === other.y)
          expect(one.x1 <= other.x0 + 1e-5 || other.x1 <= one.x0 + 1e-5).toBe(true)
    }
  })

  test.prop([
    someStory,
    fc.constantFrom('up-to', 'at'),
    fc.integer({ min: at('2025-03-01'), max: at('2025-04-01') }),
  ])('are shown just when one of their events is visible', (some, mode, moment) => {
    const now = view({ time: { mode, at: moment } })
    const visible = new Set(visibleEvents(some, now).map(({ id }) => id))
    for (const { events, shown } of timelineScene(some, now, { width: 500, height: 200 }).marks)
      expect(shown).toBe(events.some((id) => visible.has(id)))
  })

  test('carry kind, standing and certainty', () => {
    const [mark] = sceneOf().marks
    expect(mark).toMatchObject({
      key: 'call',
      track: 'talks',
      glyph: 'linked-circles',
      standing: 'undisputed',
      scheduledX: null,
      about: false,
    })
    expect(mark?.bar?.core).not.toBeNull()
  })

  test('of events that the filters leave out are absent, not faint', () => {
    expect(sceneOf({ kinds: ['strike'] }).marks.map(({ key }) => key)).toEqual(['strike'])
  })

  test('later than the playhead say so and are not shown', () => {
    const { marks } = sceneOf({ time: { mode: 'up-to', at: at('2025-03-18T20:00') } })
    expect(marks.map(({ key, state, shown }) => [key, state, shown])).toEqual([
      ['call', 'past', true],
      ['strike', 'later', false],
      ['exchange', 'later', false],
    ])
  })

  test('know the selected and the hovered event, and both have their label', () => {
    const scene = timelineScene(story, view({ event: 'strike' }), SIZE, { hover: 'call' })
    const [hovered, selected] = scene.marks
    expect(selected).toMatchObject({ selected: true, hovered: false })
    expect(hovered).toMatchObject({ selected: false, hovered: true })
    expect([selected?.label, hovered?.label]).not.toContain(null)
  })

  test('of crowded lanes are counted and say how far they reach', () => {
    const crowd = ['09:00', '10:00', '11:00', '12:00'].map((hour) =>
      anEvent({ id: `at-${hour}`, kind: 'call', span: aSpan(`2025-03-18T${hour}`) }),
    )
    const { marks } = timelineScene(aStory({ events: crowd }), view(), { width: 1000, height: 130 })
    expect(marks.map(({ count }) => count)).toEqual([1, 3])
    expect(marks[1]).toMatchObject({
      glyph: null,
      standing: null,
      reach: { from: at('2025-03-18T10:00'), to: at('2025-03-18T12:00') },
    })
  })
})

describe('lanes', () => {
  test('stand in the order talks, force, words, people, those in use', () => {
    expect(sceneOf().lanes.map(({ id }) => id)).toEqual(['talks', 'force', 'people'])
  })

  test('keep their place while the reader zooms', () => {
    const axis = { from: at('2025-03-18'), to: at('2025-03-19') }
    expect(sceneOf({ axis }).lanes).toEqual(sceneOf().lanes)
  })

  test('have the same heights while filters leave each of them something', () => {
    const { kinds, events } = story
    const one = kinds.flatMap(({ id }) => (events.some(({ kind }) => kind === id) ? [id] : []))
    expect(sceneOf({ kinds: one }).lanes).toEqual(sceneOf().lanes)
  })
})

describe('time shown', () => {
  test('is one thumb, or two between two moments', () => {
    const between = { mode: 'between', from: at('2025-03-10'), to: at('2025-03-20') } as const
    expect(sceneOf().thumbs.map(({ role }) => role)).toEqual(['at'])
    expect(sceneOf({ time: between }).thumbs.map(({ role }) => role)).toEqual(['from', 'to'])
  })

  test('has its place in the overview also while the axis does not reach it', () => {
    const axis = { from: at('2025-03-10'), to: at('2025-03-12') }
    const { thumbs, plot } = sceneOf({ axis, time: { mode: 'up-to', at: at('2025-03-20') } })
    expect(thumbs[0]?.inView).toBe(false)
    expect(thumbs[0]?.overviewX).toBeGreaterThan(plot.left)
    expect(thumbs[0]?.overviewX).toBeLessThan(plot.right)
  })

  test('moves without a new layout', () => {
    const early = sceneOf({ time: { mode: 'up-to', at: at('2025-03-10') } })
    const late = sceneOf({ time: { mode: 'up-to', at: at('2025-03-11') } })
    expect(late.ticks).toBe(early.ticks)
    expect(sceneOf({ search: 'call' }).ticks).not.toBe(early.ticks)
  })
})

describe('overview', () => {
  test('counts the events that pass the filters, wherever the axis is', () => {
    const axis = { from: at('2025-03-01'), to: at('2025-03-02') }
    const count = ({ pattern: { bins } }: ReturnType<typeof sceneOf>) =>
      bins.reduce((sum, bin) => sum + bin.count, 0)
    expect(count(sceneOf({ axis }))).toBe(3)
    expect(count(sceneOf({ kinds: ['call'] }))).toBe(1)
  })

  test('shows which stretch the axis has', () => {
    const { window, plot } = sceneOf()
    expect([window.x0, window.x1]).toEqual([plot.left, plot.right])
    const closer = sceneOf({ axis: { from: at('2025-03-10'), to: at('2025-03-12') } })
    expect(closer.window.x1 - closer.window.x0).toBeLessThan((plot.right - plot.left) / 10)
    expect(closer.isWhole).toBe(false)
  })
})

describe('size and clock', () => {
  test('up to 72 px of height it is slim: no lanes, always the whole story', () => {
    const axis = { from: at('2025-03-10'), to: at('2025-03-12') }
    const slim = sceneOf({ axis }, { width: 288, height: 56 })
    expect(slim).toMatchObject({ variant: 'slim', lanes: [], marks: [], isWhole: true })
    expect(sceneOf({}, { width: 288, height: 240 }).variant).toBe('full')
  })

  test('larger text takes more of the height', () => {
    const plain = sceneOf()
    const large = timelineScene(story, view(), SIZE, { textSize: 24 })
    expect(large.axis.height).toBe(plain.axis.height * 2)
  })

  test('the axis counts in the chosen zone, else in that of the story', () => {
    expect(sceneOf().zone).toBe('Europe/Kyiv')
    expect(sceneOf({ clock: 'America/New_York' }).zone).toBe('America/New_York')
    expect(timelineScene(story, view(), SIZE, { zone: 'Europe/Moscow' }).zone).toBe('Europe/Moscow')
  })
})
