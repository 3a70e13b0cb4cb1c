import { kilobytes } from './bytes.ts'
import type { Part } from './site.ts'

/** One row of budgets.json. */
export interface Budget {
  readonly part: string
  /** At most, in thousands of bytes after gzip. */
  readonly kB: number
  /** What `kB` is for: the part as it is, or each event that the document tells. */
  readonly per?: 'event'
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

/** What a part may weigh, in kB, where the document tells so many events. */
function limitOf({ kB, per }: Budget, events: number): number {
  return per === 'event' ? kB * events : kB
}

function row(budget: Budget, found: Part, events: number): string {
  const kB = limitOf(budget, events)
  const share = `${Math.round(found.gzip / kB / 10)} %`
  const each = budget.per === 'event' ? ` (${budget.kB} for each of ${events} events)` : ''
  return `${budget.part.padEnd(18)}${kilobytes(found.gzip).padStart(10)}  of ${kB} kB${each}, ${share}`
}

function faultOf(budget: Budget, found: Part | undefined, events: number): string[] {
  const { part, what } = budget
  const kB = limitOf(budget, events)
  if (!found || found.gzip === 0)
    return [`${part}: nothing was found of it (${what}); its name in the build has changed`]
  if (found.gzip <= kB * 1000) return []
  return [
    `${part}: found ${kilobytes(found.gzip)}, wanted at most ${kB} kB after gzip (${what}). Its largest pieces:\n${largest(found)}`,
  ]
}

/**
 * Holds what was found against the budgets. A budget of which nothing was found is a fault too.
 *
 * @param events how many the document tells
 */
export function judge(budgets: readonly Budget[], parts: readonly Part[], events: number): Verdict {
  const found = new Map(parts.map((part) => [part.name, part]))
  return {
    table: budgets.flatMap((budget) => {
      const part = found.get(budget.part)
      return part ? [row(budget, part, events)] : []
    }),
    faults: budgets.flatMap((budget) => faultOf(budget, found.get(budget.part), events)),
  }
}
