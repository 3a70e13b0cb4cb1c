import { describe, expect, it } from 'vitest'
import { subsetOf } from '../../../src/scene/activities/subset.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { march } from './stories.ts'

const ids = (view: Partial<typeof DEFAULT_VIEW>): string[] =>
  subsetOf(march, { ...DEFAULT_VIEW, ...view }).map(({ id }) => id)

describe('the events that a link gives a class', () => {
  it('are all of the story, where it chooses none', () => {
    expect(ids({})).toHaveLength(march.events.length)
  })

  it('are those of a filter', () => {
    const calls = march.events.filter(({ kind }) => kind === 'call').map(({ id }) => id)
    expect(ids({ kinds: ['call'] })).toEqual(calls)
  })

  it('are those of a guided path, at whichever step it stands', () => {
    const [path] = march.paths
    const stops = new Set(path?.steps.flatMap(({ event }) => event ?? []))
    expect(
      new Set(ids({ path: path?.id ?? null, time: { mode: 'up-to', at: 'earliest' } })),
    ).toEqual(stops)
  })
})
