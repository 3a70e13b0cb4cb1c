import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { instantOfBound } from '../../../src/core/view/bounds.ts'
import * as moves from '../../../src/core/view/moves.ts'
import { TIME_WAYS } from '../../../src/core/view/setKnown.ts'
import { knownOf } from '../../../src/core/view/known.ts'
import { readView, writeView } from '../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anyInstant, anyView } from '../../fixtures/anyView.ts'
import { at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const ids = story.events.map(({ id }) => id)
const anyEvent = fc.constantFrom(...ids)

function isOrdered({ time, axis }: View): boolean {
  const isTime =
    time.mode !== 'between' || instantOfBound(time.from, story) <= instantOfBound(time.to, story)
  return isTime && (axis === null || axis.from < axis.to)
}

const anyTime = fc.oneof(anyInstant(story), fc.double())

const anyMove = fc.oneof(
  anyEvent.map((id) => (view: View) => moves.select(story, view, id)),
  anyEvent.map((id) => (view: View) => moves.stepTo(story, view, id)),
  anyTime.map((instant) => (view: View) => moves.seek(story, view, instant)),
  fc.tuple(fc.double(), fc.double()).map(
    ([a, b]) =>
      (view: View) =>
        moves.setRange(story, view, a, b),
  ),
  fc.tuple(fc.double(), fc.double()).map(
    ([from, to]) =>
      (view: View) =>
        moves.setAxis(story, view, { from, to }),
  ),
  fc.constantFrom(...TIME_WAYS).map((way) => (view: View) => moves.setTimeWay(story, view, way)),
  fc.tuple(fc.double(), fc.double(), fc.double({ min: -2, max: 22 })).map(
    ([lng, lat, zoom]) =>
      (view: View) =>
        moves.setCamera(view, { center: [lng, lat], zoom }),
  ),
  fc.string({ unit: 'binary' }).map((search) => (view: View) => moves.setSearch(view, search)),
  fc.integer().map((step) => (view: View) => moves.goToStep(story, view, 'two-calls', step)),
)

describe('any moves in a row', () => {
  test.prop([anyView(story), fc.array(anyMove, { maxLength: 8 })])(
    'keep ranges the right way round and lead to a view that a link can carry',
    (start, sequence) => {
      const end = sequence.reduce((view, move) => move(view), start)
      expect(isOrdered(end)).toBe(true)
      const camera = end.camera && expect.anything()
      const { view, problems } = readView(writeView(end), knownOf(story))
      expect(problems).toEqual([])
      expect(view).toEqual({ ...end, camera })
    },
  )

  test.prop([anyView(story), anyMove])(
    'give back the same view where they change nothing',
    (start, move) => {
      const once = move(start)
      if (once.time.mode !== 'between') expect(move(once)).toBe(once)
      else expect(move(move(once))).toEqual(move(once))
    },
  )
})

describe('select', () => {
  it('selects, and selects nothing', () => {
    const selected = moves.select(story, DEFAULT_VIEW, 'trump-putin-call')
    expect(selected.event).toBe('trump-putin-call')
    expect(moves.select(story, selected, null)).toEqual(DEFAULT_VIEW)
  })

  it('changes nothing for an id that the story does not have', () => {
    expect(moves.select(story, DEFAULT_VIEW, 'no-such-event')).toBe(DEFAULT_VIEW)
    expect(moves.stepTo(story, DEFAULT_VIEW, 'no-such-event')).toBe(DEFAULT_VIEW)
  })

  test.prop([anyView(story), anyEvent])('leaves the time alone', (view, id) => {
    expect(moves.select(story, view, id).time).toBe(view.time)
  })
})

describe('setAxis', () => {
  const axis = { from: at('2025-03-17'), to: at('2025-03-20') }

  it('shows a stretch, the right way round', () => {
    const view = moves.setAxis(story, DEFAULT_VIEW, { from: axis.to, to: axis.from })
    expect(view.axis).toEqual(axis)
    expect(moves.setAxis(story, view, axis)).toBe(view)
  })

  it('says nothing where the stretch is the whole story', () => {
    const view = { ...DEFAULT_VIEW, axis }
    expect(moves.setAxis(story, view, { from: 0, to: Infinity })).toEqual(DEFAULT_VIEW)
    expect(moves.setAxis(story, view, null)).toEqual(DEFAULT_VIEW)
  })

  it('refuses a stretch without length', () => {
    expect(moves.setAxis(story, DEFAULT_VIEW, { from: 0, to: 0 })).toBe(DEFAULT_VIEW)
  })
})

describe('setLens', () => {
  const lens = { from: at('2025-03-17'), to: at('2025-03-20') }

  it('opens a stretch of the whole axis, to scale', () => {
    const cut = { ...DEFAULT_VIEW, axis: lens, spacing: 'even' } as const
    expect(moves.setLens(story, cut, lens)).toEqual({ ...DEFAULT_VIEW, lens })
    const view = moves.setLens(story, DEFAULT_VIEW, lens)
    expect(moves.setLens(story, view, lens)).toBe(view)
  })

  it('refuses a stretch without length', () => {
    expect(moves.setLens(story, DEFAULT_VIEW, { from: 0, to: 0 })).toBe(DEFAULT_VIEW)
  })
})

describe('showWhole', () => {
  const axis = { from: at('2025-03-17'), to: at('2025-03-20') }

  it('shows the whole story of an axis that is cut, and says no more in the link than it must', () => {
    expect(moves.showWhole({}, { ...DEFAULT_VIEW, axis })).toEqual(DEFAULT_VIEW)
  })

  it('puts a lens away, and keeps it for afterwards where the axis is evenly spaced', () => {
    expect(moves.showWhole({ lens: axis }, DEFAULT_VIEW).lens).toBe('none')
    const even = { ...DEFAULT_VIEW, spacing: 'even', axis } as const
    expect(moves.showWhole({ lens: axis }, even)).toEqual({ ...even, axis: null })
  })
})

describe('setCamera', () => {
  it.each([
    [
      [190, 10],
      [-170, 10],
    ],
    [
      [-540, 10],
      [-180, 10],
    ],
    [
      [180, 10],
      [180, 10],
    ],
    [
      [0, 89],
      [0, 85.051128779806604],
    ],
  ] as const)('brings %j back onto one world, to %j', (center, expected) => {
    expect(moves.setCamera(DEFAULT_VIEW, { center, zoom: 2 }).camera).toEqual({
      center: expected,
      zoom: 2,
    })
  })

  it('goes home, and stays where it is told what it knows', () => {
    const view = moves.setCamera(DEFAULT_VIEW, { center: [1, 2], zoom: 3 })
    expect(moves.setCamera(view, { center: [1, 2], zoom: 3 })).toBe(view)
    expect(moves.setCamera(view, null)).toEqual(DEFAULT_VIEW)
  })

  it('refuses what is no number', () => {
    expect(moves.setCamera(DEFAULT_VIEW, { center: [NaN, 2], zoom: 3 })).toBe(DEFAULT_VIEW)
  })
})

describe('settings', () => {
  it('change the clock to one that exists', () => {
    expect(moves.setClock(DEFAULT_VIEW, 'Europe/Kyiv').clock).toBe('Europe/Kyiv')
    expect(moves.setClock(DEFAULT_VIEW, 'reader').clock).toBe('reader')
    expect(moves.setClock(DEFAULT_VIEW, 'Europe/Nowhere')).toBe(DEFAULT_VIEW)
  })

  it('change colours and layout', () => {
    expect(moves.setTheme(DEFAULT_VIEW, 'dark').theme).toBe('dark')
    expect(moves.setMode(DEFAULT_VIEW, 'embed').mode).toBe('embed')
    expect(moves.setTheme(DEFAULT_VIEW, 'auto')).toBe(DEFAULT_VIEW)
    expect(moves.setMode(DEFAULT_VIEW, 'explore')).toBe(DEFAULT_VIEW)
  })
})
