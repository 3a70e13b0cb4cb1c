import * as v from 'valibot'
import { date, described, id, text } from './read/fields.ts'

const people = v.pipe(
  v.number('a whole number from 0'),
  v.integer('a whole number from 0'),
  v.minValue(0, 'a whole number from 0'),
  v.maxValue(1e9, 'a whole number up to a billion'),
)

/**
 * A count of people killed and injured in an event: whose count it is, as of when, and from which
 * sources.
 */
export const countFile = v.pipe(
  v.strictObject({
    dead: v.optional(described(people, 'People killed.')),
    hurt: v.optional(described(people, 'People injured.')),
    atLeast: v.optional(described(v.boolean(), 'Set where the source says "at least".')),
    place: v.optional(
      described(id, 'The place that the count covers alone; absent: the whole event.'),
    ),
    of: v.optional(described(text, 'Who they were: "a family of three".')),
    by: described(
      v.pipe(v.array(id), v.minLength(1, 'at least one body or person that counted')),
      'Actor ids: whose count it is, not who passed it on.',
    ),
    via: v.optional(
      described(id, 'Actor id of the newsroom or person through whom it reached the source.'),
    ),
    asOf: described(date, 'When it was given: of several, the latest holds.'),
    sources: v.pipe(v.array(id), v.minLength(1, 'at least one source')),
    note: v.optional(text),
  }),
  v.check(
    ({ dead, hurt }) => dead !== undefined || hurt !== undefined,
    'a number in "dead", "hurt" or both',
  ),
)

export type Count = v.InferOutput<typeof countFile>

/**
 * The count that currently holds, and the earlier ones by the same side that it replaced, latest
 * first.
 */
export interface Toll {
  /** Which side made the count: see `sideOf` in status.ts. */
  readonly side: string
  readonly latest: Count
  readonly earlier: readonly Count[]
}

/** Dates are written year first, so they sort as text. */
function byDate(a: Count, b: Count): number {
  return a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)
}

/**
 * The counts that hold: for each side and place (or the whole event), the latest. Of two with the
 * same date, the later in the list holds.
 */
export function tollsOf(counts: readonly Count[], sideOf: (actor: string) => string): Toll[] {
  const groups = new Map<string, { side: string; counts: Count[] }>()
  for (const count of counts.toSorted(byDate)) {
    const side = sideOf(count.by[0] ?? '')
    const key = `${side} ${count.place ?? ''}`
    const group = groups.get(key)
    if (group) group.counts.push(count)
    else groups.set(key, { side, counts: [count] })
  }
  return [...groups.values()].flatMap(({ side, counts: all }) => {
    const [latest, ...earlier] = all.toReversed()
    return latest ? [{ side, latest, earlier }] : []
  })
}

/**
 * The number killed in the event according to one side: its count for the whole event if there is
 * one, otherwise the sum of its counts for single places; null if it counted no dead.
 */
export function deadBy(tolls: readonly Toll[], side: string): number | null {
  const own = tolls.filter((toll) => toll.side === side)
  const whole = own.find(({ latest }) => latest.place === undefined && latest.dead !== undefined)
  const numbers = (whole ? [whole] : own).flatMap(({ latest }) => latest.dead ?? [])
  return numbers.length === 0 ? null : numbers.reduce((sum, dead) => sum + dead, 0)
}
