import type { Problem } from '../problem.ts'
import type { ReadStory } from '../read.ts'

/** A word that our own prose avoids, and what to write instead. */
export interface Wording {
  /** A whole word or phrase, in any case. */
  readonly word: string
  /** What to write instead; a phrase in quotation marks in it is always allowed. */
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
