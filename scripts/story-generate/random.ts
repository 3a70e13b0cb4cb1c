/** Draws from one seed: the same numbers on every machine, for it uses whole-number arithmetic alone. */
export interface Draw {
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number
  /** One of several; never call it with none. */
  readonly one: <T>(all: readonly [T, ...T[]]) => T
  /** True so many times in a hundred. */
  readonly percent: (share: number) => boolean
}

const TURN = 0x6d2b79f5
const RANGE = 4_294_967_296

/** Mulberry32 by Tommy Ettinger (2017, public domain): 32 bits of state, good enough for tests. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + TURN) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / RANGE
  }
}

/** @param seed a whole number from 0 to 2³² - 1 */
export function drawFrom(seed: number): Draw {
  const next = mulberry(seed)
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    whole,
    one: (all) => all[whole(0, all.length - 1)] ?? all[0],
    percent: (share) => whole(1, 100) <= share,
  }
}
