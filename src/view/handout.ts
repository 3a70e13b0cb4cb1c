/** What a handout can be made of, in the order in which it stands on paper. */
export const HANDOUT_PARTS = [
  'map',
  'timeline',
  'summaries',
  'claims',
  'quotes',
  'notes',
  'sources',
  'codes',
] as const
export type HandoutPart = (typeof HANDOUT_PARTS)[number]

/** Which events it holds: those that the view shows, all, or the stops of the guided path. */
export const HANDOUT_SCOPES = ['shown', 'all', 'path'] as const
export type HandoutScope = (typeof HANDOUT_SCOPES)[number]

/** What is printed of the story; `mode: 'handout'` heeds it. */
export interface Handout {
  /** In the order of {@link HANDOUT_PARTS}, each at most once; none: the titles of the events alone. */
  readonly include: readonly HandoutPart[]
  readonly scope: HandoutScope
}

/** The handout of a link that says nothing of it: notes would add half as many pages again. */
export const DEFAULT_HANDOUT: Handout = {
  include: HANDOUT_PARTS.filter((part) => part !== 'notes'),
  scope: 'shown',
}
