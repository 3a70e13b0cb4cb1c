import { group } from 'd3-array'
import { INDEPENDENT } from '../../core/model/status.ts'

/** What one side says on a question. */
export interface Account<Row> {
  /** The side (see `core/model/status.ts`); null for those who speak for no country, or for two together. */
  readonly side: string | null
  /** Never empty, in their given order. */
  readonly rows: readonly Row[]
}

type Sides<Row> = (row: Row) => readonly string[]
/** `event-id/claim-id` of a row. */
type References<Row> = (row: Row) => string

interface Contested {
  readonly claim: { readonly contradicts: readonly string[] }
}

/** The one side that speaks; null for words that two sides say together. */
function oneSide<Row>(row: Row, sides: Sides<Row>): string | null {
  const [first, ...rest] = new Set(sides(row))
  return first === undefined || rest.length > 0 ? null : first
}

/** A pair of rows of different sides that contradict each other, the sides in alphabetical order. */
interface Clash<Row> {
  readonly sides: readonly [string, string]
  readonly rows: readonly [Row, Row]
}

function clashesIn<Row extends Contested>(
  rows: readonly Row[],
  sides: Sides<Row>,
  refs: References<Row>,
): Clash<Row>[] {
  return rows.flatMap((one, at) =>
    rows.slice(at + 1).flatMap((other): Clash<Row>[] => {
      const meet =
        one.claim.contradicts.includes(refs(other)) || other.claim.contradicts.includes(refs(one))
      const [a, b] = [oneSide(one, sides), oneSide(other, sides)]
      if (!meet || a === null || b === null || a === b) return []
      return isBefore(a, b)
        ? [{ sides: [a, b], rows: [one, other] }]
        : [{ sides: [b, a], rows: [other, one] }]
    }),
  )
}

/** Sides stand in alphabetical order, so that none is first by choice; outlets on neither side come last. */
function isBefore(a: string, b: string): boolean {
  if (a === INDEPENDENT || b === INDEPENDENT) return b === INDEPENDENT
  return a < b
}

/** A country or union of countries; not an outlet on neither side, nor somebody who speaks for nobody. */
function isNation(side: string): boolean {
  return /^[A-Z]{2}$/.test(side)
}

/** The sides that clash most often, the first by alphabet among equals. */
function mostOpposed<Row>(clashes: readonly Clash<Row>[]): Clash<Row> | null {
  const counts = new Map<string, Clash<Row>[]>()
  for (const clash of clashes) {
    const key = clash.sides.join('|')
    counts.set(key, [...(counts.get(key) ?? []), clash])
  }
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return most?.[1][0] ?? null
}

/**
 * The two nations that contradict each other most often over all questions of a card, with a claim of
 * each; null where no two do.
 */
export function naturalPair<Row extends Contested>(
  groups: readonly (readonly Row[])[],
  sides: Sides<Row>,
  refs: References<Row>,
): Clash<Row> | null {
  const clashes = groups.flatMap((rows) => clashesIn(rows, sides, refs))
  return mostOpposed(clashes.filter((clash) => clash.sides.every(isNation)))
}

/**
 * Divides rows into two opposed sides, other countries, and all others. The card's own pair goes before any other that
 * clashes here; where nobody of two sides does, there is one account of all.
 */
export function accountsOf<Row extends Contested>(
  rows: readonly Row[],
  pair: readonly [string, string] | null,
  sides: Sides<Row>,
  refs: References<Row>,
): Account<Row>[] {
  const clashes = clashesIn(rows, sides, refs)
  const own = clashes.find(
    (clash) => pair !== null && clash.sides.every((one) => pair.includes(one)),
  )
  const opposed = (own ?? mostOpposed(clashes))?.sides
  if (!opposed) return [{ side: null, rows }]
  const sideOf = (row: Row): string | null => {
    const side = oneSide(row, sides)
    return side !== null && (isNation(side) || opposed.includes(side)) ? side : null
  }
  const bySide = group(rows, sideOf)
  const nations = [...bySide.keys()].filter((side) => side !== null && !opposed.includes(side))
  return [...opposed, ...nations, null].flatMap((side): Account<Row>[] => {
    const own = bySide.get(side)
    return own ? [{ side, rows: own }] : []
  })
}
