import type { Since } from './compat.ts'

/** What a built file uses, by its key in the compatibility data, with the versions that have it. */
export type Features = Map<string, Since>

/** Adds a feature, if the data know when it came. */
export function note(found: Features, key: string, since: Since | null): void {
  if (since) found.set(key, since)
}
