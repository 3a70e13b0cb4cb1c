import type { Pair } from './query.ts'

/** The link version that this code writes. A link that names none has version 1. */
export const VERSION = 1

/** Converts a link's parameters from one version to the next. */
export type Upgrader = (pairs: readonly Pair[]) => readonly Pair[]

/** `UPGRADERS[0]` converts version 1 to 2, and so on: published links work for ever. */
export const UPGRADERS: readonly Upgrader[] = []

/** Throws if a version has no upgrader: a bug in this code, found when it loads. */
export function checkUpgraders(version: number, upgraders: readonly Upgrader[]): void {
  if (upgraders.length === version - 1) return
  throw new Error(
    `Links of version ${version}: needs ${version - 1} upgraders and has ${upgraders.length}`,
  )
}

checkUpgraders(VERSION, UPGRADERS)

/** The version that a link names: a whole number from 1, or null if it is anything else. */
export function versionOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return 1
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null
}

/** The parameters of a link of version `from`, converted to the current version. */
export function upgrade(
  pairs: readonly Pair[],
  from: number,
  upgraders: readonly Upgrader[] = UPGRADERS,
): readonly Pair[] {
  return upgraders.slice(from - 1).reduce((current, next) => next(current), pairs)
}
