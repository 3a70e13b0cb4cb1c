import { countOf, formatProblem } from '../model/problem.ts'
import type { CheckedStory } from '../publish/index.ts'

/** What is said of a story that was checked, and whether nothing is wrong. */
export interface Report {
  readonly text: string
  readonly ok: boolean
}

function echoLine(count: number): string {
  const [lines, are] = count === 1 ? ['line names', 'is'] : ['lines name', 'are']
  return `${count} more ${lines} something left out because of this, and ${are} right again once this is fixed.`
}

/**
 * Reports on a story: a line for each problem with file, line, what was found and wanted, and a verdict. Problems
 * caused only by an omitted record are counted, not listed: they would bury the one line that has to be fixed.
 */
export function reportOn(name: string, { story, problems: all }: CheckedStory): Report {
  const ownFaults = all.filter(({ isEcho }) => !isEcho)
  const problems = ownFaults.length > 0 ? ownFaults : all
  const echoes = countOf(all) - countOf(problems)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const faults = countOf(errors)
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const counts = `${name}: ${story.events.length} events, ${claims} claims, ${story.sources.length} sources`
  const verdict =
    errors.length === 0
      ? `${counts}; nothing wrong`
      : `${counts}; ${faults} ${faults === 1 ? 'fault' : 'faults'} to fix`
  const told = [...problems.map(formatProblem), ...(echoes > 0 ? [echoLine(echoes)] : []), verdict]
  return { text: told.join('\n'), ok: errors.length === 0 }
}
