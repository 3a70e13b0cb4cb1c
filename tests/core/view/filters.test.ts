import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import {
  clearFilters,
  hasFilters,
  setFilter,
  setSearch,
  toggle,
} from '../../../src/core/view/filters.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

describe('filters', () => {
  it('are put on and taken off one by one', () => {
    const calls = toggle(DEFAULT_VIEW, 'kinds', 'call')
    const both = toggle(calls, 'kinds', 'strike')
    expect(both.kinds).toEqual(['call', 'strike'])
    expect(toggle(both, 'kinds', 'call').kinds).toEqual(['strike'])
    expect(visibleEvents(story, calls).map(({ kind }) => kind)).toEqual(['call', 'call'])
  })

  it('hold each value once', () => {
    const view = setFilter(DEFAULT_VIEW, 'actors', ['trump', 'putin', 'trump'])
    expect(view.actors).toEqual(['trump', 'putin'])
    expect(setFilter(view, 'actors', ['trump', 'putin'])).toBe(view)
  })

  test.prop([anyView(story), fc.constantFrom('call', 'strike', 'other')])(
    'are as before when put on and taken off, or the other way round',
    (view, kind) => {
      const twice = toggle(toggle(view, 'kinds', kind), 'kinds', kind)
      expect(new Set(twice.kinds)).toEqual(new Set(view.kinds))
    },
  )

  test.prop([anyView(story)])('are all gone once cleared, and nothing else is', (view) => {
    const cleared = clearFilters(view)
    expect(hasFilters(cleared)).toBe(false)
    expect(cleared).toEqual({
      ...view,
      kinds: [],
      participants: [],
      speakers: [],
      actors: [],
      places: [],
      statuses: [],
      standings: [],
      dead: [],
      search: '',
      within: null,
    })
    expect(clearFilters(cleared)).toBe(cleared)
  })

  it('are on where anything but the time hides events', () => {
    expect(hasFilters(DEFAULT_VIEW)).toBe(false)
    expect(hasFilters(setSearch(DEFAULT_VIEW, '  '))).toBe(false)
    expect(hasFilters(setSearch(DEFAULT_VIEW, 'call'))).toBe(true)
    expect(hasFilters(toggle(DEFAULT_VIEW, 'standings', 'denial'))).toBe(true)
  })
})

describe('the search', () => {
  it('keeps the text as typed', () => {
    const view = setSearch(DEFAULT_VIEW, ' Energy ')
    expect(view.search).toBe(' Energy ')
    expect(setSearch(view, ' Energy ')).toBe(view)
  })

  it('is cut after 200 characters, and half of a character becomes a sign for it', () => {
    expect(setSearch(DEFAULT_VIEW, 'a'.repeat(300)).search).toHaveLength(200)
    const cut = setSearch(DEFAULT_VIEW, `${'a'.repeat(199)}\u{1F600}`).search
    expect(cut).toBe(`${'a'.repeat(199)}\uFFFD`)
  })
})
