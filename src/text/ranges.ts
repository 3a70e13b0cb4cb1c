/**
 * Whole numbers in short form and ascending order: 1, 2, 3 and 7 give "1–3, 7". Two consecutive
 * numbers stay separate: "1, 2" is just as short and quicker to read.
 */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const runs = sorted.reduce<number[][]>((all, number) => {
    const last = all.at(-1)
    if (last && last.at(-1) === number - 1) last.push(number)
    else all.push([number])
    return all
  }, [])
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}
