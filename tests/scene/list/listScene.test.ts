import { describe, expect, it } from 'vitest'
import { listScene, type ListScene } from '../../../src/scene/list/listScene.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
/** The ids that the list shows, each counted. */
function idsIn({ shown }: ListScene): string[] {
  const ids = story.events.map(({ id }) => id).filter(shown.has)
  expect(shown.size).toBe(ids.length)
  return ids
}

const calls = ['trump-putin-call', 'trump-zelenskyy-call']

describe('the list', () => {
  it('shows what is shown anywhere, and nothing is open', () => {
    const scene = listScene(story, { ...DEFAULT_VIEW, kinds: ['call'] })
    expect(idsIn(scene)).toEqual(calls)
    expect(scene.selected).toBeNull()
  })

  it('holds the selected event even where the filters leave it out', () => {
    const view = { ...DEFAULT_VIEW, kinds: ['call'], event: 'prisoner-exchange' }
    const scene = listScene(story, view)
    expect(idsIn(scene).toSorted()).toEqual(['prisoner-exchange', ...calls])
    expect(scene.selected).toBe('prisoner-exchange')
  })

  it('holds the selected event even before its time', () => {
    const time = { mode: 'up-to', at: 'earliest' } as const
    const scene = listScene(story, { ...DEFAULT_VIEW, time, event: 'trump-putin-call' })
    expect(idsIn(scene)).toEqual(['trump-putin-call'])
  })
})
