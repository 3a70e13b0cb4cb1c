import { describe, expect, it } from 'vitest'
import { atReading } from '../../../src/core/view/reading.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const [first, second] = story.events
const id = second?.id ?? ''

describe('a view while the list is read', () => {
  it('shows everything up to the event that is read, and marks it', () => {
    const shown = atReading(story, DEFAULT_VIEW, id)
    expect(shown.time).toEqual({ mode: 'up-to', at: second?.anchor })
    expect(shown.event).toBe(id)
  })

  it('keeps what the reader has selected', () => {
    const view = { ...DEFAULT_VIEW, event: first?.id ?? '' }
    const shown = atReading(story, view, id)
    expect(shown.event).toBe(first?.id)
    expect(shown.time).toEqual({ mode: 'up-to', at: second?.anchor })
  })

  it.each<View['time']>([
    { mode: 'at', at: 'earliest' },
    { mode: 'between', from: 'earliest', to: 'latest' },
  ])('keeps the time of the mode $mode, and marks the event', (time) => {
    const shown = atReading(story, { ...DEFAULT_VIEW, time }, id)
    expect(shown).toEqual({ ...DEFAULT_VIEW, time, event: id })
  })

  it.each([
    ['above the first event', null, DEFAULT_VIEW],
    ['on a guided path', id, { ...DEFAULT_VIEW, path: 'path' }],
    ['where nothing is to follow', id, { ...DEFAULT_VIEW, follow: 'off' } as const],
    ['at an event that does not exist', 'no-such-event', DEFAULT_VIEW],
  ])('is the very view %s', (_, read, view) => {
    expect(atReading(story, view, read)).toBe(view)
  })
})
