import { describe, expect, it } from 'vitest'
import { bothEnds, zoneName } from '../../src/text/zones.ts'
import { anEvent, aSpan, aStory } from '../fixtures/build.ts'

const ENDS = [
  { place: 'washington', role: 'caller' },
  { place: 'moscow', role: 'caller' },
] as const

function tell(
  start: Parameters<typeof aSpan>[0],
  places: Parameters<typeof anEvent>[0] = { places: ENDS },
) {
  const event = anEvent({ ...places, span: aSpan(start, undefined, 'America/New_York') })
  return bothEnds(event, aStory({ events: [event] }), 'en')
}

it.each([
  ['America/New_York', 'Washington'],
  ['Europe/Kyiv', 'Kyiv'],
  ['Europe/Kiev', 'Kyiv'],
  ['Asia/Dubai', 'Abu Dhabi'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
  ['constructor', 'constructor'],
])('the clock of %s is called by %s', (zone, city) => {
  expect(zoneName(zone, 'en')).toBe(city)
})

describe('the two ends of a call', () => {
  it('are each told by their own clock', () => {
    expect(tell('2025-03-18T10:00')).toBe('10:00 in Washington, 17:00 in Moscow')
  })

  it('follow the clocks of America forward on 9 March', () => {
    expect(tell('2025-03-08T10:00')).toBe('10:00 in Washington, 18:00 in Moscow')
  })

  it('name the day where it is not the same at both', () => {
    expect(tell('2025-03-18T20:00')).toBe(
      '20:00 on 18 March in Washington, 03:00 on 19 March in Moscow',
    )
  })

  it('name the year at the end where it is still the last one', () => {
    expect(tell('2024-12-31T20:00')).toBe(
      '20:00 on 31 December 2024 in Washington, 04:00 on 1 January in Moscow',
    )
  })

  it.each([['2025-03-18T10:00~'], ['2025-03-18'], [{ latest: '2025-03-18T10:00' }]])(
    'are not told where no source gives the minute: %j',
    (start) => {
      expect(tell(start)).toBeNull()
    },
  )

  it('are not told twice where both clocks show the same', () => {
    const places = [
      { place: 'kyiv', role: 'caller' },
      { place: 'helsinki', role: 'caller' },
    ] as const
    expect(tell('2025-03-18T10:00', { places })).toBeNull()
  })

  it('are not those of other places', () => {
    const places = [
      { place: 'washington', role: 'caller' },
      { place: 'moscow', role: 'planned' },
    ] as const
    expect(tell('2025-03-18T10:00', { places })).toBeNull()
  })
})
