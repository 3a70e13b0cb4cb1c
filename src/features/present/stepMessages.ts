import type { Step } from '../../core/model/story.ts'

/**
 * What a step says: its own line, or, where its tour has none for it, the summary of its event. A large story
 * may not have its card yet.
 */
export function wordsOf({ text, event }: Pick<Step, 'text' | 'event'>): string {
  if (text !== '' || event === undefined) return text
  return document.getElementById(event)?.querySelector('.summary')?.textContent ?? ''
}
