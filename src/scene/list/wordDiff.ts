/** A stretch of a text, and whether it has no counterpart in the text it is compared with. */
export interface Part {
  readonly text: string
  readonly differs: boolean
}

/** Longer texts are compared by reading them, not by their words. */
const MOST_WORDS = 24
/** Share of words that two texts must have in common for their differences to tell anything. */
const ALIKE = 0.5

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Lengths of the longest common subsequence of `a.slice(i)` and `b.slice(j)`, by i and j. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from(b, () => 0))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i]
      if (!row) continue
      row[j] =
        a[i] === b[j]
          ? 1 + (table[i + 1]?.[j + 1] ?? 0)
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return table
}

/** The words of each text that belong to their longest common subsequence, as indices. */
function commonWords(a: readonly string[], b: readonly string[]): [Set<number>, Set<number>] {
  const table = commonLengths(a, b)
  const common: [Set<number>, Set<number>] = [new Set(), new Set()]
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      common[0].add(i++)
      common[1].add(j++)
    } else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1
    else j += 1
  }
  return common
}

/** Neighbouring words of one sort become one part; the spaces between two parts belong to neither sort. */
function partsOf(words: readonly string[], common: ReadonlySet<number>): Part[] {
  const parts: { text: string; differs: boolean }[] = []
  words.forEach((word, at) => {
    const differs = !common.has(at)
    const last = parts.at(-1)
    const space = at === 0 ? '' : ' '
    if (last && last.differs === differs) last.text += space + word
    else if (last && !differs) parts.push({ text: space + word, differs })
    else {
      if (last) last.text += space
      parts.push({ text: word, differs })
    }
  })
  return parts
}

/**
 * Which words two short texts do not share (by the longest common subsequence of their words, marks
 * and capitals aside); null where they are long, the same, or too unlike for that to help a reader.
 * The parts of each text put together are the text.
 */
export function differingWords(
  one: string,
  other: string,
): readonly [readonly Part[], readonly Part[]] | null {
  const [a, b] = [one.split(' '), other.split(' ')]
  if (Math.max(a.length, b.length) > MOST_WORDS) return null
  const common = commonWords(a.map(bare), b.map(bare))
  const shared = common[0].size
  const isSame = shared === a.length && shared === b.length
  if (isSame || shared / Math.max(a.length, b.length) < ALIKE) return null
  return [partsOf(a, common[0]), partsOf(b, common[1])]
}
