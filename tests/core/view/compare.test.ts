import { describe, expect, it } from 'vitest'
import { setCompare } from '../../../src/core/view/compare.ts'
import { openLink } from '../../../src/core/view/open.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { writeView } from '../../../src/core/view/link/url.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const FIRST = 'trump-putin-call'
const SECOND = 'trump-zelenskyy-call'
const on = { ...DEFAULT_VIEW, event: FIRST }

describe('comparing', () => {
  it('lays another event beside the selected one, and null puts it away', () => {
    const view = setCompare(story, on, { event: SECOND })
    expect(view).toMatchObject({ event: FIRST, compare: { event: SECOND } })
    expect(setCompare(story, view, null)).toEqual(on)
    expect(setCompare(story, on, null)).toBe(on)
  })

  it('selects the event that it begins from', () => {
    const view = setCompare(story, DEFAULT_VIEW, { speakers: ['white-house', 'kremlin'] }, FIRST)
    expect(view.event).toBe(FIRST)
    expect(view.compare).toEqual({ speakers: ['white-house', 'kremlin'] })
  })

  it.each([
    { event: FIRST },
    { event: 'unknown' },
    { speakers: ['kremlin', 'kremlin'] as const },
    { speakers: ['kremlin', 'nobody'] as const },
  ])('changes nothing for what is the same twice or not there: %j', (compare) => {
    expect(setCompare(story, on, compare)).toBe(on)
  })

  it('changes nothing where no event is selected', () => {
    expect(setCompare(story, DEFAULT_VIEW, { event: SECOND })).toBe(DEFAULT_VIEW)
  })

  it('gives back the very view when it is asked for again', () => {
    const view = setCompare(story, on, { event: SECOND })
    expect(setCompare(story, view, { event: SECOND })).toBe(view)
  })
})

describe('in a link', () => {
  it('two speakers stand with two dots between them', () => {
    const view = setCompare(story, on, { speakers: ['white-house', 'kremlin'] })
    expect(writeView(view)).toBe(`event=${FIRST}&compare=white-house..kremlin`)
  })

  it.each(['unknown', 'kremlin..kremlin', 'kremlin..nobody', 'kremlin..', 'a..b..c'])(
    '%s is told as a problem, and nothing is compared',
    (compare) => {
      const { view, problems } = openLink(story, `?event=${FIRST}&compare=${compare}`)
      expect(view.compare).toBeNull()
      expect(problems).toMatchObject([{ param: 'compare', wanted: 'compare' }])
    },
  )
})
