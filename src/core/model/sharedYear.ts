import { hull, type Range, type Span } from '../time/span.ts'
import { localYear } from '../time/zone.ts'

/**
 * The calendar year that contains everything that happened, by the clock of a zone; null if it
 * spans several. A day ends before the midnight that closes it. If nothing happened, the year of
 * `otherwise`.
 */
export function sharedYearOf(
  events: readonly { readonly span: Span }[],
  zone: string,
  otherwise: Range,
): number | null {
  let [from, to] = [Infinity, -Infinity]
  for (const { span } of events) {
    const whole = hull(span)
    from = Math.min(from, whole.from)
    to = Math.max(to, whole.to)
  }
  if (events.length === 0) ({ from, to } = otherwise)
  const year = localYear(from, zone)
  return localYear(Math.max(from, to - 1), zone) === year ? year : null
}
