/** Something wrong in a curated file: where it is, what was found, what was wanted, how to mend it. */
export interface Problem {
  /** "events.json" */
  readonly file: string
  /** Path in the file, "events[3].claims[0].sources[1]"; empty for the file as a whole. */
  readonly path: string
  /** From 1; absent where the file could not be read at all. */
  readonly line?: number
  readonly column?: number
  readonly found: string
  readonly wanted: string
  readonly remedy: string
  /** An error keeps a record out of the story; a warning is only said. */
  readonly severity: 'error' | 'warning'
}

/** A problem on one line, as compilers write them, so that editors can jump to it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, found, wanted, remedy, severity } = problem
  const where = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const at = path ? ` at ${path}` : ''
  return `${where}  ${severity}${at}: found ${found}; wanted ${wanted}. ${remedy}`
}
