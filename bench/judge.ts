import { kilobytes } from './bytes.ts'
import type { Part } from './site.ts'

/** One row of budgets.json. */
export interface Budget {
  readonly part: string
  /** At most, in thousands of bytes after gzip. */
  readonly kB: number
  /** Where we want to be; not held against anybody. */
  readonly goal?: number
  readonly what: string
}

export interface Verdict {
  /** A line for each budget. */
  readonly table: readonly string[]
  /** What is wrong, each with the largest pieces; empty where all is well. */
  readonly faults: readonly string[]
}

const LARGEST = 5

function largest({ pieces }: Part): string {
  return pieces
    .toSorted((a, b) => b.gzip - a.gzip)
    .slice(0, LARGEST)
    .map(({ name, gzip }) => `    ${kilobytes(gzip).padStart(9)}  ${name}`)
    .join('\n')
}

function row({ part, kB, goal }: Budget, found: Part): string {
  const share = `${Math.round(found.gzip / kB / 10)} %`
  const aim = goal === undefined ? '' : ` (goal ${goal})`
  return `${part.padEnd(12)}${kilobytes(found.gzip).padStart(10)}  of ${kB} kB${aim}, ${share}`
}

function faultOf({ part, kB, what }: Budget, found: Part | undefined): string[] {
  if (!found || found.gzip === 0)
    return [`${part}: nothing was found of it (${what}); its name in the build has changed`]
  if (found.gzip <= kB * 1000) return []
  return [
    `${part}: found ${kilobytes(found.gzip)}, wanted at most ${kB} kB after gzip (${what}). Its largest pieces:\n${largest(found)}`,
  ]
}

/** Holds what was found against the budgets. A budget of which nothing was found is a fault too. */
export function judge(budgets: readonly Budget[], parts: readonly Part[]): Verdict {
  const found = new Map(parts.map((part) => [part.name, part]))
  return {
    table: budgets.flatMap((budget) => {
      const part = found.get(budget.part)
      return part ? [row(budget, part)] : []
    }),
    faults: budgets.flatMap((budget) => faultOf(budget, found.get(budget.part))),
  }
}
