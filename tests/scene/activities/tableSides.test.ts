import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/core/model/actor.ts'
import type { Saying } from '../../../src/scene/activities/sayings.ts'
import { tableSides } from '../../../src/scene/activities/tableSides.ts'

const actor = (id: string, country?: string) =>
  ({ id, name: id, kind: 'body', ...(country !== undefined && { country }) }) as unknown as Actor
const said = (...by: string[]) => ({ by }) as unknown as Saying

const ACTORS = [
  actor('kyiv', 'UA'),
  actor('army', 'UA'),
  actor('moscow', 'RU'),
  actor('washington', 'US'),
  actor('paris', 'FR'),
  actor('berlin', 'DE'),
]
/** Who says something, a word for each time. */
const TIMES = 'kyiv army kyiv kyiv moscow moscow moscow washington washington+paris berlin'
const SAID = TIMES.split(' ').map((by) => said(...by.split('+')))

describe('the sides of the table', () => {
  it('are the three countries that say most, and all others as one', () => {
    const side = tableSides(ACTORS, SAID)
    expect(side('army')).toBe(side('kyiv'))
    expect(new Set(['kyiv', 'moscow', 'washington', 'paris'].map(side)).size).toBe(4)
    expect(side('berlin')).toBe(side('paris'))
    expect(side('nobody')).toBe(side('paris'))
  })

  it('are by alphabet among countries that say as much, in whatever order', () => {
    const once = ['washington', 'paris', 'berlin', 'moscow'].map((one) => said(one))
    for (const sayings of [once, once.toReversed()]) {
      const side = tableSides(ACTORS, sayings)
      expect(new Set(['berlin', 'paris', 'moscow', 'washington'].map(side)).size).toBe(4)
      expect(side('washington')).toBe(side('kyiv'))
    }
  })

  it('are each for themselves where no country is known', () => {
    const side = tableSides([actor('one'), actor('two')], [said('one'), said('two')])
    expect(side('one')).not.toBe(side('two'))
  })
})
