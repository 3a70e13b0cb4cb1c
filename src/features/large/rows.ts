/** Rows of a long list of which few are drawn: a given number, each with its measured height. */
export interface Rows {
  /** CSS px from the top of the list to the top of a row. */
  readonly topOf: (row: number) => number
  /** The row at a distance from the top; the last for anything beyond. */
  readonly rowAt: (distance: number) => number
  readonly height: () => number
  readonly resize: (count: number) => void
  /** Records the height of a row. */
  readonly measure: (row: number, height: number) => void
  /** Forgets all heights: other rows, or another width. */
  readonly forget: () => void
}

interface Found {
  readonly row: number
  /** Difference from the estimated height of a row. */
  readonly extra: number
}

/**
 * Assumes that all rows have the same height and stores only the exceptions. Changing the count
 * costs nothing, however many rows there are; lists that lay out all rows pay for each.
 */
export function createRows(guess: number): Rows {
  let count = 0
  let found: Found[] = []

  const extraBefore = (row: number): number =>
    found.reduce((sum, one) => (one.row < row ? sum + one.extra : sum), 0)
  const topOf = (row: number): number => row * guess + extraBefore(row)

  function rowAt(distance: number): number {
    let [low, high] = [0, Math.max(0, count - 1)]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (topOf(middle) <= distance) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    topOf,
    rowAt,
    height: () => topOf(count),
    resize: (next) => {
      count = next
    },
    measure: (row, height) => {
      const extra = height - guess
      const rest = found.filter((one) => one.row !== row)
      found = Math.abs(extra) < 0.5 ? rest : [...rest, { row, extra }]
    },
    forget: () => {
      found = []
    },
  }
}
