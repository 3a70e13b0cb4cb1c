/**
 * Above this number of events a story is large: its map draws points and counts instead of a mark
 * for each place, its document holds the first of its events and fetches the rest, and its list
 * keeps only what is near the viewport.
 */
export const LARGE = 300

/** Whether a story has too many events for a mark and an article each. */
export function isLarge({ events }: { readonly events: { readonly length: number } }): boolean {
  return events.length > LARGE
}

/** How many events the document of a large story holds before any script has run. */
const OPENING = 50

/**
 * The events whose articles are in the document: all of them, or the first few of a large story.
 */
export function openingEvents<Event>(story: {
  readonly events: readonly Event[]
}): readonly Event[] {
  return isLarge(story) ? story.events.slice(0, OPENING) : story.events
}

/** Events in a piece of the outline, and articles on a page of a large story. */
export const PIECE = 5000
export const PAGE = 100

/** The address on the site of the nth page of a hundred events, from 1. */
export function pageFolder(page: number): string {
  return `pages/${page}/`
}

/** The page that contains an event, by its place in the story from 0. */
export function pageOf(place: number): number {
  return Math.floor(place / PAGE) + 1
}
