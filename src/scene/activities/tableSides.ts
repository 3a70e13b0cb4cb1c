import type { Actor } from '../../core/model/actor.ts'
import { sidesOf } from '../../core/model/read/rate.ts'
import type { Saying } from './sayings.ts'

/** So many countries speak for themselves; all others are a single side beside them. */
const SPEAKING = 3

const OTHERS = 'others'

/**
 * On whose side of the table each actor of a story speaks, for the eyes of a pupil: the three countries
 * that say most are sides of their own, and all others, who often say the same, are one. Where no
 * country is known each stands for themselves.
 */
export function tableSides(
  actors: readonly Actor[],
  sayings: readonly Saying[],
): (actor: string) => string {
  const side = sidesOf(actors)
  const countries = new Set(actors.flatMap(({ country }) => country ?? []))
  if (countries.size === 0) return side
  const counts = new Map<string, number>()
  for (const one of sayings.flatMap(({ by }) => by.map(side)))
    if (countries.has(one)) counts.set(one, (counts.get(one) ?? 0) + 1)
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, SPEAKING)
  const speaking = new Set(most.map(([one]) => one))
  return (actor) => (speaking.has(side(actor)) ? side(actor) : OTHERS)
}
