import { group } from 'd3-array'
import type { Actor } from '../../core/model/actor.ts'
import type { Event } from '../../core/model/event.ts'
import { accountsOf, naturalPair, type Account } from './accounts.ts'
import { referenceOf, rowsElsewhere, type ClaimRow, type RowIndex } from './claimRow.ts'
import { scaleOf, type Scale } from './figures.ts'
import { differingWords, type Part } from './wordDiff.ts'

/** Claims that answer the same question differently, to be read side by side. */
export interface Dispute {
  readonly about: string
  /** Every claim on the question, this event's and others', in the order in which they are shown. */
  readonly rows: readonly ClaimRow[]
  /**
   * The same rows by who speaks: two opposed sides first, then everyone else. One account of `null`
   * where no two sides are opposed.
   */
  readonly accounts: readonly Account<ClaimRow>[]
  /** What the figures of the rows are drawn to, if at least two rows have one of the same unit. */
  readonly scale: Scale | null
  /** Two short texts that differ in a few words: which ones, by row. */
  readonly parts: ReadonlyMap<ClaimRow, readonly Part[]>
}

/** Joins groups of claims that contradict one another under different questions, or under none. */
function joined(event: Event, rows: readonly ClaimRow[]): ClaimRow[][] {
  const groups = [...group(rows, ({ claim }) => claim.about ?? `\0${claim.id}`).values()]
  const homes = new Map(
    groups.flatMap((all, at) => all.map((row) => [referenceOf(row, event), at])),
  )
  const parent = groups.map((_, at) => at)
  const rootOf = (at: number): number => {
    const up = parent[at] ?? at
    return up === at ? at : rootOf(up)
  }
  for (const row of rows)
    for (const reference of row.claim.contradicts) {
      const other = homes.get(reference)
      const own = homes.get(referenceOf(row, event))
      if (own === undefined || other === undefined) continue
      const [low = 0, high = 0] = [rootOf(own), rootOf(other)].toSorted((a, b) => a - b)
      parent[high] = low
    }
  return [...group(groups.keys(), rootOf).values()].map((all) =>
    all.flatMap((at) => groups[at] ?? []),
  )
}

/** Rows whose figures are compared go from the least to the greatest; those without one come last. */
function inOrderOfSize(rows: readonly ClaimRow[], scale: Scale): ClaimRow[] {
  const size = ({ claim }: ClaimRow): number =>
    claim.figure?.unit === scale.unit ? claim.figure.value : Infinity
  return rows.toSorted((a, b) => (size(a) === size(b) ? 0 : size(a) - size(b)))
}

/** What the claims of an event dispute, and what is left. */
export interface Disputes {
  readonly disputes: readonly Dispute[]
  readonly pair: readonly [Actor, Actor] | null
  readonly rest: readonly ClaimRow[]
}

/**
 * Groups the claims of an event that contradict others, of this event or of another, by the question
 * they answer differently. Each group holds every claim of the story that one of its own claims
 * contradicts.
 *
 * @param rows all claims of the event, in its order
 */
export function disputesOf(event: Event, rows: readonly ClaimRow[], index: RowIndex): Disputes {
  const here = new Set(rows.map((row) => referenceOf(row, event)))
  const against = new Set(rows.flatMap(({ claim }) => claim.contradicts))
  const answersFor = ({ claim }: ClaimRow): ClaimRow[] =>
    claim.contradicts
      .filter((reference) => !here.has(reference))
      .flatMap((one) => rowsElsewhere(one, index))
  const isContested = (row: ClaimRow): boolean =>
    against.has(referenceOf(row, event)) ||
    row.claim.contradicts.some((one) => here.has(one)) ||
    answersFor(row).length > 0
  const groups = joined(event, rows.filter(isContested)).map((own) => {
    const others = own.flatMap(answersFor)
    const once = new Map(others.map((row) => [referenceOf(row, event), row]))
    return [...own, ...once.values()]
  })
  const sides = (row: ClaimRow): readonly string[] => row.claim.by.map(index.sideOf)
  const refs = (row: ClaimRow): string => referenceOf(row, event)
  const opposed = naturalPair(groups, sides, refs)
  return {
    disputes: groups.map((all) => disputeOf(all, opposed?.sides ?? null, sides, refs)),
    pair: opposed === null ? null : speakersOf(opposed.rows, index),
    rest: rows.filter((row) => !isContested(row)),
  }
}

function speakersOf(
  [one, other]: readonly [ClaimRow, ClaimRow],
  { actors }: RowIndex,
): readonly [Actor, Actor] | null {
  const first = actors.get(one.claim.by[0] ?? '')
  const second = actors.get(other.claim.by[0] ?? '')
  return first && second ? [first, second] : null
}

function disputeOf(
  all: readonly ClaimRow[],
  pair: readonly [string, string] | null,
  sides: (row: ClaimRow) => readonly string[],
  refs: (row: ClaimRow) => string,
): Dispute {
  const about = all.find(({ claim }) => claim.about !== undefined)?.claim.about ?? ''
  const scale = scaleOf(all.map(({ claim }) => claim.figure))
  const accounts = scale
    ? [{ side: null, rows: inOrderOfSize(all, scale) }]
    : accountsOf(all, pair, sides, refs)
  const rows = accounts.flatMap((account) => account.rows)
  return { about, rows, accounts, scale, parts: differences(rows) }
}

function differences(rows: readonly ClaimRow[]): Dispute['parts'] {
  const [one, other] = rows
  if (!one || !other || rows.length > 2) return new Map()
  const parts = differingWords(one.claim.text, other.claim.text)
  return parts === null
    ? new Map()
    : new Map([
        [one, parts[0]],
        [other, parts[1]],
      ])
}
