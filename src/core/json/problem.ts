import { spelledOut } from './plainText.ts'

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
  /** How many problems it stands for, where the file has too many to list; absent: itself. */
  readonly count?: number
}

/** A problem on one line, as compilers write them, so that editors can jump to it. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, found, wanted, remedy, severity } = problem
  const where = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const at = path ? ` at ${path}` : ''
  return `${where}  ${severity}${at}: found ${found}; wanted ${wanted}. ${remedy}`
}

/** Longest part of a problem as told; names and values in a file have no limit of their own. */
const LONGEST_PART = 300

/** Words about a file, in which nothing of the file goes unseen, turns the line or has no end. */
export function told(words: string): string {
  const shown = words.length > LONGEST_PART ? `${words.slice(0, LONGEST_PART - 1)}…` : words
  return spelledOut(shown)
}

/** A JSON value as written in the file, shortened if long. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return 'nothing'
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** A problem that may be none once another is fixed. */
export function asEcho(problem: Problem): Problem {
  return { ...problem, isEcho: true }
}

/** Orders problems by file, then by position. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** Nobody mends more than these in one go; a page or a terminal with more of them is no help. */
const MOST_LISTED = 200

function unlisted(file: string, rest: readonly Problem[]): Problem {
  const isError = rest.some(({ severity }) => severity === 'error')
  return {
    file,
    path: '',
    found: `${rest.length} more problems`,
    wanted: 'a file without faults',
    remedy: 'Fix those listed first; many may have one cause. Then check again.',
    severity: isError ? 'error' : 'warning',
    ...(rest.every(({ isEcho }) => isEcho) && { isEcho: true }),
    count: rest.length,
  }
}

/** Echoes last and warnings after errors, otherwise in the order given. */
function weight({ severity, isEcho = false }: Problem): number {
  return Number(isEcho) * 2 + Number(severity === 'warning')
}

/** The problems as listed: of each file the first few hundred, and one that says how many more there are. */
export function listed(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>()
  for (const problem of problems) {
    const own = byFile.get(problem.file)
    if (own) own.push(problem)
    else byFile.set(problem.file, [problem])
  }
  return [...byFile].flatMap(([file, own]) => {
    if (own.length <= MOST_LISTED) return own
    const sorted = own.toSorted((a, b) => weight(a) - weight(b))
    const shown = new Set(sorted.slice(0, MOST_LISTED))
    return [...own.filter((one) => shown.has(one)), unlisted(file, sorted.slice(MOST_LISTED))]
  })
}

/** How many problems there are, with those that are only counted. */
export function countOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0)
}
