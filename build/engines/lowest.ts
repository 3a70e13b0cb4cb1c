import { mapEngines, type Engine, type Since } from './compat.ts'
import { EXCUSED, excuses } from './excused.ts'
import type { Features } from './features.ts'
import { PROMISED } from './promised.ts'

/** What a build needs. */
export interface Needs {
  readonly lowest: Since
  /** Features that a browser of the promised versions lacks, each with the versions that have it. */
  readonly beyond: readonly string[]
  /** Excuses for what is not used, or needs none. */
  readonly idle: readonly string[]
}

function isBeyond(since: Since): boolean {
  const ahead = mapEngines((_, engine) => since[engine] - PROMISED[engine])
  return Object.values(ahead).some((by) => by > 0)
}

/** The lowest versions that have all that is used and not excused. */
export function needsOf(found: Features): Needs {
  const all = [...found]
  const needed = all.filter(([key]) => !EXCUSED.some(({ keys }) => excuses(keys, key)))
  const beyond = all.filter(([, since]) => isBeyond(since)).map(([key]) => key)
  return {
    lowest: mapEngines((_, engine) => Math.max(0, ...needed.map(([, since]) => since[engine]))),
    beyond: needed
      .filter(([, since]) => isBeyond(since))
      .map(([key, since]) => `${key} (${Object.values(since).join(', ')})`),
    idle: EXCUSED.flatMap(({ keys }) => keys).filter(
      (key) => !beyond.some((each) => excuses([key], each)),
    ),
  }
}

/** What is wrong with the promise, in words: empty if the lowest versions are those promised. */
export function faultsOf({ lowest, beyond, idle }: Needs): string[] {
  const tooHigh = (Object.keys(PROMISED) as Engine[]).filter(
    (engine) => lowest[engine] < PROMISED[engine],
  )
  return [
    ...beyond.map(
      (each) =>
        `Not in every promised browser: ${each}. Do without, say in build/engines/excused.ts what happens where it is missing, or raise build/engines/promised.ts and README.`,
    ),
    ...tooHigh.map(
      (engine) =>
        `${engine} ${lowest[engine]} would do: lower build/engines/promised.ts and README.`,
    ),
    ...idle.map(
      (key) =>
        `Nothing needs the excuse for ${key} any more: remove it from build/engines/excused.ts.`,
    ),
  ]
}
