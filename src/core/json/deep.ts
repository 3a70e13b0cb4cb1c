import { createScanner, type SyntaxKind } from 'jsonc-parser'

/** No handwritten file comes near this; deeper ones would exhaust the stack of whatever reads them. */
const MOST_LEVELS = 100

/** `SyntaxKind` of jsonc-parser is a const enum, which a module compiled by itself cannot read. */
const OPEN: ReadonlySet<SyntaxKind> = new Set([1, 3])
const CLOSE: ReadonlySet<SyntaxKind> = new Set([2, 4])
const END = 17

/** A stretch of a text. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * The values of a JSON text that are nested too deep to be read. Brackets are counted as the parser meets
 * them: those inside texts are none. A value that is not closed runs to the end of the text.
 */
export function tooDeepIn(text: string): Stretch[] {
  const scanner = createScanner(text)
  const found: Stretch[] = []
  let [level, from] = [0, 0]
  for (let kind = scanner.scan(); kind !== END; kind = scanner.scan()) {
    if (OPEN.has(kind)) {
      level += 1
      if (level === MOST_LEVELS + 1) from = scanner.getTokenOffset()
    } else if (CLOSE.has(kind) && level > 0) {
      level -= 1
      if (level === MOST_LEVELS) found.push({ from, to: scanner.getTokenOffset() + 1 })
    }
  }
  return level > MOST_LEVELS ? [...found, { from, to: text.length }] : found
}

/** A value of the same length, so that no offset changes. */
export function blank(text: string): string {
  return `0${text.slice(1).replace(/[^\n]/g, ' ')}`
}

/** The text with each stretch replaced by a 0. */
export function blanked(text: string, stretches: readonly Stretch[]): string {
  let end = 0
  const parts = stretches.flatMap(({ from, to }) => {
    const part = [text.slice(end, from), blank(text.slice(from, to))]
    end = to
    return part
  })
  return [...parts, text.slice(end)].join('')
}
