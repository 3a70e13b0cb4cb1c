import type { Actor } from './actor.ts'
import type { OnTitle, Standing } from './claim.ts'

/** Whether that it happened, as the title says it, is open to doubt. */
export const EVENT_STANDINGS = ['undisputed', 'one-side', 'disputed', 'planned'] as const
export type EventStanding = (typeof EVENT_STANDINGS)[number]

/** The side of a newsroom that belongs to no party: it speaks in its own voice. */
export const INDEPENDENT = 'independent'

/**
 * On whose side of the table an actor speaks: by country; a newsroom without one is
 * {@link INDEPENDENT}; who is neither stands for nobody but themselves.
 */
export function sideOf({ id, kind, country }: Pick<Actor, 'id' | 'kind' | 'country'>): string {
  if (country !== undefined) return country
  return kind === 'newsroom' ? INDEPENDENT : id
}

/** A claim, as far as the status of its event goes. */
export interface Testimony {
  readonly standing: Standing
  readonly onTitle?: OnTitle
  /** {@link sideOf} each of its speakers. */
  readonly sides: readonly string[]
}

/** Claims that are said to bear out the title; where none is, all but those that say no. */
function asserting(claims: readonly Testimony[]): readonly Testimony[] {
  const said = claims.filter(({ onTitle }) => onTitle === 'asserts')
  if (said.length > 0) return said
  return claims.filter(({ onTitle, standing }) => onTitle !== 'disputes' && standing !== 'denial')
}

/**
 * The status of an event, by one rule for all sides: `disputed` where a claim says that it was not so;
 * `planned` where all that bears it out speaks of a plan; `undisputed` where two sides bear it out, or
 * a newsroom that belongs to neither does so in its own voice; else `one-side`. A story without claims
 * disputes nothing.
 */
export function statusOf(claims: readonly Testimony[]): EventStanding {
  if (claims.some(({ onTitle }) => onTitle === 'disputes')) return 'disputed'
  const known = asserting(claims)
  if (known.length === 0) return claims.length === 0 ? 'undisputed' : 'one-side'
  if (known.every(({ standing }) => standing === 'planned')) return 'planned'
  const sides = new Set(known.flatMap((claim) => claim.sides))
  return sides.has(INDEPENDENT) || sides.size > 1 ? 'undisputed' : 'one-side'
}
