import type { Since } from './compat.ts'

/**
 * The lowest versions in which everything works: what README states, what the build is written for, and
 * what `npm run check:browsers` compares with the features that built files use.
 */
export const PROMISED: Since = { 'Chrome and Edge': 111, Firefox: 128, Safari: 17.4 }

/** {@link PROMISED} as the build's target. */
export const TARGET: string[] = [
  `chrome${PROMISED['Chrome and Edge']}`,
  `edge${PROMISED['Chrome and Edge']}`,
  `firefox${PROMISED.Firefox}`,
  `safari${PROMISED.Safari}`,
]
