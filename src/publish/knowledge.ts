import type { Knowledge } from '../core/model/read/check.ts'
import type { Wording } from '../core/model/rules/rule.ts'
import { isInCountry, type Outlines } from './outlines.ts'

/** Outlines are simplified and cities lie on coasts, so this distance is close enough. */
const TOLERANCE_KM = 15
const SEA = 'XX'

/** What the rules for stories need to know of the world and of words. */
export function knowledgeOf(wording: readonly Wording[], outlines: () => Outlines): Knowledge {
  return {
    wording,
    isInCountry: (country, [lng, lat]) =>
      country === SEA ||
      (outlines().has(country) && isInCountry(outlines(), country, [lng, lat], TOLERANCE_KM)),
  }
}
