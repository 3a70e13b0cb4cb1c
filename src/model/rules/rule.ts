import type { JsonPath } from '../json.ts'
import type { Problem } from '../problem.ts'
import type { ReadStory } from '../read.ts'

/** A word that our own prose avoids, and what to write instead. */
export interface Wording {
  /** A whole word or phrase, in any case. */
  readonly word: string
  readonly instead: string
}

/** What rules may ask beside the story itself. */
export interface RuleContext extends ReadStory {
  readonly wording: readonly Wording[]
  /** Whether a country (ISO 3166-1 alpha-2) holds a position, or lies within some km of it. */
  readonly isInCountry: (country: string, position: readonly [number, number]) => boolean
}

/** A rule that needs the whole story. It reports; it leaves nothing out. */
export type Rule = (context: RuleContext) => readonly Problem[]

/** The path of an item of a list of an event, found by its id in the file as written. */
export function pathOfItem(
  { files }: ReadStory,
  event: JsonPath,
  list: string,
  id: string,
): JsonPath {
  const [events, index] = event
  const root = files['events.json']?.value as Record<string, Record<string, unknown>[]> | undefined
  const items = root?.[String(events)]?.[Number(index)]?.[list]
  const at = Array.isArray(items) ? items.findIndex((item: { id?: unknown }) => item.id === id) : -1
  return at < 0 ? event : [...event, list, at]
}
