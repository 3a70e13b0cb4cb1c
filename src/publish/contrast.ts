import { contrast } from '../scene/shared/contrast.ts'
import type { Tokens } from '../ui/document/site.ts'

export { contrast }

export const TRACKS = ['talks', 'words', 'force', 'people'] as const
const GROUNDS = ['paper', 'land', 'sea'] as const

/**
 * Pairs of colours that must be distinguishable: the minimum ratio (WCAG 2.2, 1.4.3 and 1.4.11),
 * and why.
 */
export const PAIRS: readonly {
  readonly promise: string
  readonly fronts: readonly string[]
  readonly backs: readonly string[]
  readonly least: number
}[] = [
  {
    promise: 'text can be read on paper, wash, land and sea',
    fronts: ['ink', 'muted'],
    backs: [...GROUNDS, 'wash'],
    least: 4.5,
  },
  {
    promise: 'the name of a kind can be read on paper',
    fronts: TRACKS,
    backs: ['paper'],
    least: 4.5,
  },
  { promise: 'marks stand out from the map', fronts: TRACKS, backs: GROUNDS, least: 3 },
  {
    promise: 'the ring of the focus stands out wherever it can lie',
    fronts: ['focus'],
    backs: [...GROUNDS, 'wash'],
    least: 3,
  },
  { promise: 'text in paper can be read on ink', fronts: ['paper'], backs: ['ink'], least: 4.5 },
]

/** A pair of colours that falls short; of one that lacks a colour the ratio is no number. */
export interface LowPair {
  readonly front: string
  readonly back: string
  readonly ratio: number
  readonly least: number
  readonly promise: string
}

/** The pairs that fall short or lack a colour. */
export function lowPairs(tokens: Tokens): LowPair[] {
  return PAIRS.flatMap(({ promise, fronts, backs, least }) =>
    fronts.flatMap((front) =>
      backs.flatMap((back) => {
        const ratio = contrast(tokens[front] ?? '', tokens[back] ?? '')
        return ratio >= least ? [] : [{ front, back, ratio, least, promise }]
      }),
    ),
  )
}

/** The same, a line each. */
export function lowContrasts(tokens: Tokens): string[] {
  return lowPairs(tokens).map(
    ({ front, back, ratio, least, promise }) =>
      `${front} on ${back} is ${ratio.toFixed(2)}, wanted ${least}: ${promise}`,
  )
}
