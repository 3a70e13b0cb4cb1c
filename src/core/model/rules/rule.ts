import type { Problem } from '../../json/problem.ts'
import type { ReadStory } from '../read/read.ts'

/** A word that our own prose avoids, and what to write instead. */
export interface Wording {
  /** A whole word or phrase; case is ignored. */
  readonly word: string
  /** What to write instead; a phrase in quotation marks in it is always allowed. */
  readonly instead: string
}

/** What rules may consult besides the story itself. */
export interface RuleContext extends ReadStory {
  readonly wording: readonly Wording[]
  /** Whether a position is inside a country (ISO 3166-1 alpha-2) or within a few km of it. */
  readonly isInCountry: (country: string, position: readonly [number, number]) => boolean
}

/** A rule that needs the whole story. It only reports; it removes nothing. */
export type Rule = (context: RuleContext) => readonly Problem[]
