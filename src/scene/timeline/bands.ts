import { DAY } from '../../core/time/instant.ts'
import { hull } from '../../core/time/span.ts'
import type { EraOutline } from '../../core/model/story.ts'
import { instantOfDay, localDayAt } from '../shared/localDays.ts'
import type { Stretch } from './spanBar.ts'
import { FACES, type SmallText } from '../shared/textWidth.ts'
import { startsIn, unitOf, widthOf } from './axis/ticks.ts'
import { clamp, xOf, type TimeScale } from './axis/timeScale.ts'
import { insideOf } from './axis/lensTicks.ts'

/** A shade behind the lanes. */
export interface Band extends Stretch {
  readonly kind: 'weekend' | 'night'
}

/** A named era of the story; its label's row is null if there was no room for it. */
export interface EraBand extends Stretch {
  readonly id: string
  readonly label: string
  readonly row: number | null
  /** Where its label begins and ends: at its own beginning, or as far left as the label needs. */
  readonly named: Stretch
}

/** The hours shaded as night: a convention to tell days apart, not actual darkness. */
export const NIGHT = { from: 22, to: 6 } as const

const A_DAY = { unit: 'day', every: 1 } as const

function within(from: number, to: number, scale: TimeScale): Stretch | null {
  const x0 = clamp(xOf(scale, from), scale.left, scale.right)
  const x1 = clamp(xOf(scale, to), scale.left, scale.right)
  return x1 > x0 ? { x0, x1 } : null
}

/** Days that touch the axis, by the instant at which they begin. */
function daysAround(scale: TimeScale, zone: string): number[] {
  return startsIn({ from: scale.from - 3 * DAY, to: scale.to }, A_DAY, zone)
}

function weekends(scale: TimeScale, zone: string): Band[] {
  return daysAround(scale, zone).flatMap((saturday): Band[] => {
    const { year, month, day, weekday } = localDayAt(saturday, zone)
    if (weekday !== 5) return []
    const place = within(saturday, instantOfDay(year, month, day + 2, 0, zone), scale)
    return place ? [{ kind: 'weekend', ...place }] : []
  })
}

function nights(scale: TimeScale, zone: string): Band[] {
  return daysAround(scale, zone).flatMap((midnight): Band[] => {
    const { year, month, day } = localDayAt(midnight, zone)
    const from = instantOfDay(year, month, day, NIGHT.from, zone)
    const place = within(from, instantOfDay(year, month, day + 1, NIGHT.to, zone), scale)
    return place ? [{ kind: 'night', ...place }] : []
  })
}

/** Weekends if a day is at least 4 px wide, and nights where the axis counts in hours. */
export function bandsOf(scale: TimeScale, zone: string, textSize: number): readonly Band[] {
  if (widthOf(scale, A_DAY) < 4) return []
  if (scale.lens) return [...weekends(scale, zone), ...nights(insideOf(scale, scale.lens), zone)]
  const unit = unitOf(scale, textSize)
  const fine = unit === 'hour' || unit === 'minute'
  return [...weekends(scale, zone), ...(fine ? nights(scale, zone) : [])]
}

/** What is taken of a row: how far its lines and its labels reach. */
interface Row {
  line: number
  label: number
}

interface Packed {
  readonly row: number
  readonly x0: number
}

/**
 * The first row in which neither its line nor its label meets another. A label begins with its band, or as far to the
 * right as another's label needs, as long as it stands over its own band; or as far left as it needs to end with the axis.
 */
function packEra(
  rows: readonly Row[],
  { x0, x1 }: Stretch,
  width: number,
  scale: TimeScale,
): Packed {
  const most = scale.right - width
  const starts = rows.map(({ line, label }) => {
    if (line > x0) return null
    const start = Math.max(Math.min(x0, most), label)
    return start <= Math.min(most, Math.max(x0, x1 - width)) ? start : null
  })
  const row = starts.findIndex((start) => start !== null)
  return { row, x0: starts[row] ?? x0 }
}

/** Eras on the axis, their labels packed into at most `rows` rows; a label may run past its era. */
export function erasOf(
  eras: readonly EraOutline[],
  scale: TimeScale,
  rows: number,
  { textSize, measure }: SmallText,
): readonly EraBand[] {
  const taken: Row[] = Array.from({ length: rows }, () => ({ line: -Infinity, label: scale.left }))
  return eras.flatMap(({ id, label, span }): EraBand[] => {
    const { from, to } = hull(span)
    const place = within(from, to, scale)
    if (!place) return []
    const width = measure(label, FACES.italic, textSize)
    const { row, x0 } = packEra(taken, place, width, scale)
    const named = { x0, x1: x0 + width }
    const own = taken[row]
    if (!own) return [{ id, label, ...place, named, row: null }]
    own.line = place.x1
    own.label = named.x1 + textSize
    return [{ id, label, ...place, named, row }]
  })
}
