import type { StoryOutline } from '../../core/model/story.ts'
import { OWN } from '../../core/view/own.ts'
import { formatQuery, parseQuery } from '../../core/view/link/query.ts'
import { recall, remember } from '../../ui/browser/environment.ts'

/** A presenter's tours: the current draft, and the one it replaced. */
export type Slot = 'now' | 'before'

/** Kept while the page is open, if the browser stores nothing. */
const meanwhile = new Map<string, string>()

function keyOf({ id }: StoryOutline, slot: Slot): string {
  return `truceline path ${slot} ${id}`
}

/** The stored tour in link format; null if there is none. */
export function keptPath(story: StoryOutline, slot: Slot): string | null {
  const key = keyOf(story, slot)
  return meanwhile.get(key) || recall(key)
}

/**
 * Stores a tour in this browser, or removes it if the text is empty; false if it lasts only while
 * the page is open.
 */
export function keepPath(story: StoryOutline, slot: Slot, written: string): boolean {
  const key = keyOf(story, slot)
  const isKept = remember(key, written)
  if (isKept) meanwhile.delete(key)
  else meanwhile.set(key, written)
  return isKept
}

/** Calls back when another tab has stored or removed a tour of this story, until the signal ends it. */
export function onKeptPath(story: StoryOutline, changed: () => void, signal: AbortSignal): void {
  const keys = new Set<string | null>([keyOf(story, 'now'), keyOf(story, 'before'), null])
  const hear = ({ key }: StorageEvent): void => {
    if (keys.has(key)) changed()
  }
  window.addEventListener('storage', hear, { signal })
}

/**
 * Completes the query of a lesson whose tour was too long for its link with the tour stored in this
 * browser. Any other query is returned unchanged.
 */
export function withKeptPath(story: StoryOutline, query: string): string {
  const named = new Map(parseQuery(query))
  if (named.get('path') !== OWN || named.has(OWN)) return query
  const kept = keptPath(story, 'now')
  return kept === null ? query : `${query}&${formatQuery([[OWN, kept]])}`
}
