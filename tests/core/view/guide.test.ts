import { describe, expect, it } from 'vitest'
import { nowOf, visibleEvents } from '../../../src/scene/shared/visible.ts'
import { isAtStep } from '../../../src/core/view/atStep.ts'
import { setCamera } from '../../../src/core/view/moves.ts'
import { seek } from '../../../src/core/view/playhead.ts'
import { goToStep, leavePath, startPath } from '../../../src/core/view/guide.ts'
import { openLink } from '../../../src/core/view/open.ts'
import { writeView } from '../../../src/core/view/link/url.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { aPath, aStory, at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const third = goToStep(story, DEFAULT_VIEW, 'two-calls', 2)

describe('a guided path', () => {
  it('starts at its first step, with that step’s event selected and shown', () => {
    const view = startPath(
      story,
      { ...DEFAULT_VIEW, camera: { center: [1, 2], zoom: 3 } },
      'two-calls',
    )
    expect(view).toMatchObject({
      path: 'two-calls',
      step: 0,
      event: 'trump-putin-call',
      camera: null,
    })
    expect(visibleEvents(story, view).map(({ id }) => id)).toEqual(['trump-putin-call'])
  })

  it.each([
    [-1, 0],
    [99, 5],
    [NaN, 0],
    [1.5, 1],
  ])('takes step %d for step %d', (wanted, step) => {
    expect(goToStep(story, DEFAULT_VIEW, 'two-calls', wanted).step).toBe(step)
  })

  it('shows everything up to the step’s own time, where it has one', () => {
    const steps = [
      { title: 'Then', text: 'What then.', event: 'trump-putin-call', at: at('2025-03-20') },
    ]
    const timed = aStory({ events: story.events, paths: [aPath({ id: 'timed', steps })] })
    const view = startPath(
      timed,
      { ...DEFAULT_VIEW, time: { mode: 'between', from: 'earliest', to: 'latest' } },
      'timed',
    )
    expect(nowOf(timed, view.time)).toEqual({ mode: 'up-to', at: at('2025-03-20') })
    expect(view.event).toBe('trump-putin-call')
  })

  it('selects nothing at a step without an event, and leaves the time', () => {
    const bare = aStory({ paths: [aPath({ id: 'bare', steps: [{ title: 'A', text: 'B.' }] })] })
    const view = startPath(
      bare,
      { ...DEFAULT_VIEW, event: 'event-1', time: { mode: 'at', at: 'earliest' } },
      'bare',
    )
    expect(view).toMatchObject({ event: null, time: { mode: 'up-to', at: 'earliest' } })
  })

  it('that the story does not have changes nothing', () => {
    expect(startPath(story, DEFAULT_VIEW, 'no-such-path')).toBe(DEFAULT_VIEW)
  })

  it('is left with all that it showed', () => {
    expect(leavePath(third)).toEqual({ ...third, path: null, step: 0 })
    expect(leavePath(DEFAULT_VIEW)).toBe(DEFAULT_VIEW)
  })
})

describe('a link to a step', () => {
  it('needs no more than the path and the step', () => {
    expect(openLink(story, '?path=two-calls&step=3').view).toEqual(third)
  })

  it.each<[string, Partial<View>]>([
    ['another time', { time: { mode: 'up-to', at: 'latest' } }],
    ['no event, at the end of the story', { event: null, time: { mode: 'up-to', at: 'latest' } }],
    ['another event', { event: 'prisoner-exchange' }],
    ['another camera', { camera: { center: [1, 2], zoom: 3 } }],
  ])('keeps what the reader chose there: %s', (_, chosen) => {
    const view = { ...third, ...chosen }
    expect(openLink(story, writeView(view)).view).toEqual(view)
  })

  it('is any other link where it names no path', () => {
    expect(openLink(story, '?theme=dark').view).toEqual({ ...DEFAULT_VIEW, theme: 'dark' })
  })
})

describe('looking around from a step', () => {
  it('a view is at its step until map, time or selection move, and again after going back', () => {
    expect(isAtStep(story, third)).toBe(true)
    const away = [
      setCamera(third, { center: [24, 60], zoom: 4 }),
      seek(story, third, at('2025-03-19T09:00')),
      { ...third, event: null },
    ]
    for (const view of away) {
      expect(isAtStep(story, view)).toBe(false)
      expect(isAtStep(story, goToStep(story, view, 'two-calls', view.step))).toBe(true)
    }
  })

  it('off a path there is no step to leave', () => {
    expect(isAtStep(story, DEFAULT_VIEW)).toBe(true)
  })
})
