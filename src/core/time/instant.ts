/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** Lengths of time in ms. A day of a calendar may have an hour more or less: see `zone.ts`. */
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
