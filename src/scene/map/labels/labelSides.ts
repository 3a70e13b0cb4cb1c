/** Sides of a mark on which its name is tried, in order. */
export const AROUND = [
  'right',
  'left',
  'below',
  'above',
  'right-low',
  'right-high',
  'left-low',
  'left-high',
  'below-right',
  'above-right',
  'below-left',
  'above-left',
  'above-east',
  'below-east',
  'above-west',
  'below-west',
  'northeast',
  'southeast',
  'southwest',
  'northwest',
] as const

/** For a name that must not be lost: past the marks around its own, straight up, down or aside. */
export const OUT = [
  'above',
  'below',
  'right',
  'left',
  'above-west',
  'above-east',
  'below-west',
  'below-east',
  'northeast',
  'southeast',
  'southwest',
  'northwest',
] as const

export const OUTER = ['out', 'further'] as const

/** In the very picture a capital is tried at all of these, and where it only just passes its neighbours. */
export const LAST = ['past', ...OUTER] as const
export const OUT_LAST = [
  ...OUT,
  'above-easterly',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
] as const
