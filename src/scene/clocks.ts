import type { StoryOutline } from '../model/story.ts'

/** More would be a list to search; any other zone can be in a link. */
const MOST = 4

/**
 * The time zones worth offering as clocks: the story's own, those in which most of its events are told,
 * and UTC; with them the one that is chosen, so that a link with another is shown as it is.
 */
export function clockZones({ zone, events }: StoryOutline, chosen: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const { span } of events) counts.set(span.zone, (counts.get(span.zone) ?? 0) + 1)
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
  const offered = [...new Set([zone, ...common])].slice(0, MOST)
  const isNamed = chosen !== 'place' && chosen !== 'reader'
  return [...new Set([...offered, 'UTC', ...(isNamed ? [chosen] : [])])]
}
