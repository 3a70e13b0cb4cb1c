/** Width of a text at a font size, in the same unit. */
export type Measure = (text: string, size: number) => number

/** Text broken into lines. */
export interface SetText {
  readonly lines: readonly string[]
  readonly size: number
}

/**
 * Breaks text at its spaces into lines no wider than `width`. A single wider word gets its own
 * line.
 */
export function wrap(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same number of lines, as even as possible: the narrowest width that needs no more lines. */
function balance(text: string, width: number, size: number, measure: Measure): string[] {
  const { length } = wrap(text, width, size, measure)
  let [low, high] = [width / 2, width]
  while (high - low > 2) {
    const middle = (low + high) / 2
    const tried = wrap(text, middle, size, measure)
    const fits = tried.length <= length && tried.every((line) => measure(line, size) <= middle)
    if (fits) high = middle
    else low = middle
  }
  return wrap(text, high, size, measure)
}

/** Font sizes for a title, with the number of lines allowed for each. */
const STEPS = [
  { size: 56, lines: 2 },
  { size: 50, lines: 2 },
  { size: 42, lines: 3 },
  { size: 38, lines: 3 },
  { size: 31, lines: 4 },
] as const

/**
 * A title is never cut: one that fits at none of these sizes is set as small as necessary, in four
 * lines.
 */
export function setTitle(text: string, width: number, measure: Measure): SetText {
  const fits = (size: number, most: number): boolean => {
    const lines = wrap(text, width, size, measure)
    return lines.length <= most && lines.every((line) => measure(line, size) <= width)
  }
  let size: number = STEPS.find((step) => fits(step.size, step.lines))?.size ?? 30
  while (size > 8 && !STEPS.some((step) => step.size === size) && !fits(size, 4)) size -= 1
  return { lines: balance(text, width, size, measure), size }
}
