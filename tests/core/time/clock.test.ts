import { expect, it } from 'vitest'
import { zoneFor } from '../../../src/core/time/clock.ts'

it.each([
  ['place', 'Europe/Moscow'],
  ['reader', 'Asia/Tokyo'],
  ['America/New_York', 'America/New_York'],
  ['Europe/Nowhere', 'Europe/Moscow'],
])('the clock %j tells an event in Moscow to a reader in Tokyo in %s', (clock, zone) => {
  expect(zoneFor(clock, 'Europe/Moscow', 'Asia/Tokyo')).toBe(zone)
})

it('a reader whose zone is not known hears the event’s own', () => {
  expect(zoneFor('reader', 'Europe/Moscow', 'Unknown')).toBe('Europe/Moscow')
})
