/** The parts of a handout, in the order in which they are printed. */
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

/** Which events it holds: those in the view, all of them, or those of the tour. */
export const HANDOUT_SCOPES = ['shown', 'all', 'path'] as const
export type HandoutScope = (typeof HANDOUT_SCOPES)[number]

/** How pages are filled: one event after the other, or each from the top of a page, with its own sources. */
export const HANDOUT_PAGES = ['filled', 'event'] as const
export type HandoutPages = (typeof HANDOUT_PAGES)[number]

/** What to print; used with `mode: 'handout'`. */
export interface Handout {
  /**
   * In the order of {@link HANDOUT_PARTS}, without duplicates; empty: the titles of the events
   * only.
   */
  readonly include: readonly HandoutPart[]
  readonly scope: HandoutScope
  readonly pages: HandoutPages
}

/** The default handout, without notes, which would add half as many pages again. */
export const DEFAULT_HANDOUT: Handout = {
  include: HANDOUT_PARTS.filter((part) => part !== 'notes'),
  scope: 'shown',
  pages: 'filled',
}
