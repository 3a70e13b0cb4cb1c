import { isZone } from './zone.ts'

/** `place`: the clock of each event's own place; `reader`: this device's; else an IANA zone. */
export type Clock = string

/**
 * The IANA zone in which to write a time. `zone` is that of the event's place or source (or the
 * story's, for the axis); `readerZone` is the device's. An unknown zone falls back to `zone`.
 */
export function zoneFor(clock: Clock, zone: string, readerZone: string): string {
  if (clock === 'place') return zone
  const chosen = clock === 'reader' ? readerZone : clock
  return isZone(chosen) ? chosen : zone
}
