import type { Actor } from './actor.ts'

/**
 * Those who speak on an event in the order they are named where only a few have room: first one of each
 * country, then the others of a side of their own, then news outlets; within each in the order given.
 * Otherwise two names could be of one side, or of two outlets that only report.
 *
 * @param actorOf undefined for an unknown id, which counts as a side of its own
 */
export function inTurn(
  speakers: readonly string[],
  actorOf: (id: string) => Pick<Actor, 'kind' | 'country'> | undefined,
): string[] {
  const heard = new Set<string>()
  const turnOf = (id: string): 0 | 1 | 2 => {
    const actor = actorOf(id)
    if (actor?.kind === 'newsroom') return 2
    if (actor?.country === undefined || heard.has(actor.country)) return 1
    heard.add(actor.country)
    return 0
  }
  const turns = speakers.map((id) => ({ id, turn: turnOf(id) }))
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ id }) => id)
}
