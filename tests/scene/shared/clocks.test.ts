import { describe, expect, it } from 'vitest'
import { clockZones } from '../../../src/scene/shared/clocks.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'

const ZONES = [
  'Europe/Oslo',
  'Asia/Riyadh',
  'Asia/Riyadh',
  'Europe/London',
  'Europe/Oslo',
  'Europe/Oslo',
  'Europe/Paris',
]

const story = aStory({
  zone: 'Europe/Kyiv',
  events: ZONES.map((zone, at) =>
    anEvent({ id: `event-${at}`, span: aSpan(`2025-03-1${at}`, undefined, zone) }),
  ),
})

describe('the clocks on offer', () => {
  it('are the story’s own, those of most of its events, and UTC', () => {
    expect(clockZones(story, 'place')).toEqual([
      'Europe/Kyiv',
      'Europe/Oslo',
      'Asia/Riyadh',
      'Europe/London',
      'UTC',
    ])
  })

  it('have the one that a link names, each once', () => {
    expect(clockZones(story, 'Europe/Paris').at(-1)).toBe('Europe/Paris')
    expect(clockZones(story, 'Europe/Kyiv')).toEqual(clockZones(story, 'reader'))
  })

  it('are UTC alone where the story has no other', () => {
    expect(clockZones(aStory({ zone: 'UTC', events: [] }), 'place')).toEqual(['UTC'])
  })
})
