import { hull, type Range, type Span } from './span.ts'
import { localYear } from './zone.ts'

/**
 * The calendar year in which all that happened lies, by the clocks of a zone; null where it reaches
 * into several. A day ends before the midnight that ends it. Where nothing happened, the year of `otherwise`.
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
