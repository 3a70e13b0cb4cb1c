import { describe, expect, it } from 'vitest'
import { listStep } from '../../../src/scene/list/listStep.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

describe('the list', () => {
  it('has come to the last event up to a moment, and counts those that pass the filters and come later', () => {
    const [first] = story.events
    const time = { mode: 'up-to', at: first?.anchor ?? 0 } as const
    const scene = listStep(story, { ...DEFAULT_VIEW, time })
    expect(scene.current).toBe(first?.id)
    expect(scene.later).toBe(story.events.length - 1)
    const calls = story.events.filter(({ kind }) => kind === 'call').length
    expect(listStep(story, { ...DEFAULT_VIEW, time, kinds: ['call'] }).later).toBe(calls - 1)
  })

  it('of a moment or a range has come to the first event, and calls none later', () => {
    const whole = { mode: 'between', from: 'earliest', to: 'latest' } as const
    expect(listStep(story, { ...DEFAULT_VIEW, time: whole })).toMatchObject({
      current: story.events[0]?.id,
      later: 0,
    })
  })
})
