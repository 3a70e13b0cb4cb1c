import type { StoryOutline } from '../model/story.ts'
import { OWN } from '../view/own.ts'
import { formatQuery, parseQuery } from '../view/query.ts'
import { recall, remember } from './environment.ts'

/** Of the paths that a presenter made: the one in the making, and the one whose place it took. */
export type Slot = 'now' | 'before'

/** For as long as the page is open, where the browser keeps nothing. */
const meanwhile = new Map<string, string>()

function keyOf({ id }: StoryOutline, slot: Slot): string {
  return `truceline path ${slot} ${id}`
}

/** What was kept of a path of one's own, as links write it; null where nothing was. */
export function keptPath(story: StoryOutline, slot: Slot): string | null {
  const key = keyOf(story, slot)
  return meanwhile.get(key) || recall(key)
}

/** Keeps a path in this browser, or with an empty text none; false where it is kept no longer than the page is open. */
export function keepPath(story: StoryOutline, slot: Slot, written: string): boolean {
  const key = keyOf(story, slot)
  const isKept = remember(key, written)
  if (isKept) meanwhile.delete(key)
  else meanwhile.set(key, written)
  return isKept
}

/**
 * The query of a lesson on a path that was too long for its link, with that path as this browser kept it. Any
 * other query is given back as it is.
 */
export function withKeptPath(story: StoryOutline, query: string): string {
  const named = new Map(parseQuery(query))
  if (named.get('path') !== OWN || named.has(OWN)) return query
  const kept = keptPath(story, 'now')
  return kept === null ? query : `${query}&${formatQuery([[OWN, kept]])}`
}
