/** A fault in a curated file: where it is, what was found, what was wanted, and how to fix it. */
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
  /** An error keeps a record out of the story; a warning is only reported. */
  readonly severity: 'error' | 'warning'
  /** Reported only because another record was left out; it disappears once that one is fixed. */
  readonly isEcho?: boolean
}

/** A problem on one line, as compilers write them, so that editors can jump to it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, found, wanted, remedy, severity } = problem
  const where = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const at = path ? ` at ${path}` : ''
  return `${where}  ${severity}${at}: found ${found}; wanted ${wanted}. ${remedy}`
}

/** A JSON value as written in the file, shortened if long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Line and column, both from 1, of an offset; columns count UTF-16 units, as editors do. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/** Orders problems by file, then by position. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
