import type { StoryOutline } from '../../core/model/story.ts'

/** A longer list would be tedious; a link can name any other zone. */
const MOST = 4

/**
 * The time zones to offer: the story's own, those in which most of its events are written, and UTC;
 * also the one in use, so that a link with another zone is shown correctly.
 */
export function clockZones({ zone, events }: StoryOutline, chosen: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const { span } of events) counts.set(span.zone, (counts.get(span.zone) ?? 0) + 1)
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
  const offered = [...new Set([zone, ...common])].slice(0, MOST)
  const isNamed = chosen !== 'place' && chosen !== 'reader'
  return [...new Set([...offered, 'UTC', ...(isNamed ? [chosen] : [])])]
}
