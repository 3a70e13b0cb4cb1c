import type { Codec, Reading } from './link/codec.ts'
import type { Pair } from './link/query.ts'

/** The activities for a class: see `scene/activities`. */
export const ACTIVITIES = ['order', 'place', 'speaker', 'source'] as const
export type ActivityName = (typeof ACTIVITIES)[number]

/** The paper versions: the questions alone, or the answer key. */
export const SHEETS = ['questions', 'key'] as const
export type Sheet = (typeof SHEETS)[number]

/** How many questions a set has. */
export const FEWEST = 5
export const MOST = 9
/** The largest number of a set, short enough to say aloud. */
export const LAST_SEED = 9999

/** Which activity, and which set of its questions; used with `mode: 'activity'`. */
export interface Activity {
  /** Null: the page on which to choose one. */
  readonly name: ActivityName | null
  /** From 1 to {@link LAST_SEED}: everyone with the same link gets the same set. */
  readonly seed: number
  /** From {@link FEWEST} to {@link MOST}. */
  readonly size: number
  /** Null: done on the page. */
  readonly sheet: Sheet | null
}

/** The first set, of medium size. */
export const DEFAULT_ACTIVITY: Activity = { name: null, seed: 1, size: 6, sheet: null }

function readWord<T extends string>(
  { value, report }: Reading,
  param: 'activity' | 'sheet',
  words: readonly T[],
): T | null {
  const found = value(param)
  const word = words.find((one) => one === found) ?? null
  if (found && word === null) report(param, found, param, 'default')
  return word
}

function readNumber(
  { value, report }: Reading,
  param: 'seed' | 'n',
  [least, most]: readonly [number, number],
  otherwise: number,
): number {
  const found = value(param)
  if (!found) return otherwise
  const number = /^\d{1,9}$/.test(found) ? Number(found) : null
  if (number !== null && number >= least && number <= most) return number
  report(param, found, 'set', number === null ? 'default' : 'mended')
  return number === null ? otherwise : Math.min(most, Math.max(least, number))
}

function formatActivity({ name, seed, size, sheet }: Activity): readonly Pair[] {
  const pairs: readonly (Pair | null)[] = [
    name === null ? null : ['activity', name],
    seed === DEFAULT_ACTIVITY.seed ? null : ['seed', String(seed)],
    size === DEFAULT_ACTIVITY.size ? null : ['n', String(size)],
    sheet === null ? null : ['sheet', sheet],
  ]
  return pairs.filter((pair) => pair !== null)
}

/** `activity=order&seed=4821&n=7&sheet=key` */
export const activityCodec: Codec<Activity> = {
  params: ['activity', 'seed', 'n', 'sheet'],
  history: 'push',
  format: formatActivity,
  parse: (reading) => ({
    name: readWord(reading, 'activity', ACTIVITIES),
    seed: readNumber(reading, 'seed', [1, LAST_SEED], DEFAULT_ACTIVITY.seed),
    size: readNumber(reading, 'n', [FEWEST, MOST], DEFAULT_ACTIVITY.size),
    sheet: readWord(reading, 'sheet', SHEETS),
  }),
}
