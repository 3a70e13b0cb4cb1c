import { isZone } from '../model/zone.ts'
import type { Clock } from './view.ts'

/**
 * The IANA zone in which a time is told. `zone` is that of the event's own place or source (or the
 * story's, for the axis); `readerZone` that of this device. An unknown zone gives way to `zone`.
 */
export function zoneFor(clock: Clock, zone: string, readerZone: string): string {
  if (clock === 'place') return zone
  const chosen = clock === 'reader' ? readerZone : clock
  return isZone(chosen) ? chosen : zone
}
