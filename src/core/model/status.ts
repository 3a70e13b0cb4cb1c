import type { Actor } from './actor.ts'
import type { OnTitle, Standing } from './claim.ts'

/** Whether there is doubt that the event happened as its title says. */
export const EVENT_STANDINGS = ['undisputed', 'one-side', 'disputed', 'planned'] as const
export type EventStanding = (typeof EVENT_STANDINGS)[number]

/** The side of a news outlet on neither side, which speaks in its own voice. */
export const INDEPENDENT = 'independent'

/**
 * The side an actor speaks for: its country; a news outlet without one is {@link INDEPENDENT};
 * anyone else is a side of their own.
 */
export function sideOf({ id, kind, country }: Pick<Actor, 'id' | 'kind' | 'country'>): string {
  if (country !== undefined) return country
  return kind === 'newsroom' ? INDEPENDENT : id
}

/** A claim, as far as it affects the status of its event. */
export interface Testimony {
  readonly standing: Standing
  readonly onTitle?: OnTitle
  /** The side ({@link sideOf}) of each of its speakers. */
  readonly sides: readonly string[]
}

/**
 * The claims marked as supporting the title; if none is marked, all except those that dispute it.
 */
function asserting(claims: readonly Testimony[]): readonly Testimony[] {
  const said = claims.filter(({ onTitle }) => onTitle === 'asserts')
  if (said.length > 0) return said
  return claims.filter(({ onTitle, standing }) => onTitle !== 'disputes' && standing !== 'denial')
}

/**
 * The status of an event, by one rule for all sides: `disputed` if a claim disputes the title;
 * `planned` if every claim that supports it is about a plan; `undisputed` if two sides support it,
 * or a news outlet on neither side does so in its own voice; otherwise `one-side`. A story without
 * claims disputes nothing.
 */
export function statusOf(claims: readonly Testimony[]): EventStanding {
  if (claims.some(({ onTitle }) => onTitle === 'disputes')) return 'disputed'
  const known = asserting(claims)
  if (known.length === 0) return claims.length === 0 ? 'undisputed' : 'one-side'
  if (known.every(({ standing }) => standing === 'planned')) return 'planned'
  const sides = new Set(known.flatMap((claim) => claim.sides))
  return sides.has(INDEPENDENT) || sides.size > 1 ? 'undisputed' : 'one-side'
}
