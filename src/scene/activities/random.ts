/** Numbers from 0 up to, and without, 1. */
export type Random = () => number

/** FNV-1a over the characters: a number for a text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/**
 * Numbers that look drawn by lot and are the same for one seed in every browser, since they come of
 * whole numbers alone (mulberry32, Tommy Ettinger, public domain). The purpose keeps activities with
 * one seed from drawing alike.
 */
export function randomOf(seed: number, purpose: string): Random {
  let state = (seed ^ hashOf(purpose)) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** The same items in an order drawn by lot: each order is as likely as any other (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const rest = [...items]
  const drawn: T[] = []
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1))
  return drawn
}
