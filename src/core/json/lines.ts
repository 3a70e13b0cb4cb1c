/** A place in a text; both from 1, columns in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number
  readonly column: number
}

function startsIn(text: string): number[] {
  const starts = [0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  return starts
}

/** How many of the ascending `starts` are not after `offset`. */
function countUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds lines and columns of offsets in a text. The text is gone through once, at the first question: a
 * file with many faults would otherwise be read again for each.
 */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= startsIn(text)
    const line = countUpTo(starts, offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}
