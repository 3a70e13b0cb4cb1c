import { countOf, formatProblem, type Problem } from '../core/json/problem.ts'
import { FORMAT } from '../core/model/read/migrations.ts'
import type { CheckedStory } from '../publish/index.ts'

/** What is said of a story that was checked, and whether nothing is wrong. */
export interface Report {
  readonly text: string
  readonly ok: boolean
}

/** "1 event", "2 events". */
export function many(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}

/** What is to be fixed: not what only follows from another fault, if there is one. */
export function toFix({ problems }: Pick<CheckedStory, 'problems'>): readonly Problem[] {
  const own = problems.filter(({ isEcho }) => !isEcho)
  return own.length > 0 ? own : problems
}

/** How many faults of a story are to be fixed. */
export function faultsIn(checked: Pick<CheckedStory, 'problems'>): number {
  return countOf(toFix(checked).filter(({ severity }) => severity === 'error'))
}

/** What is said where a site is published with faults in its story. */
export function leftOut(faults: number): string {
  const they = faults === 1 ? 'it is' : 'they are'
  return `${many(faults, 'fault')} in the story: what ${they} in is left out, and a notice on the page says so. To see where: truceline check`
}

/** What is said of a story in an earlier format that was read otherwise than it is written; null of any other. */
export function olderLine({ changes }: Pick<CheckedStory, 'changes'>): string | null {
  return changes.length === 0
    ? null
    : `Read as an earlier format: ${many(changes.length, 'change')} of the files would make it format ${FORMAT}. To write them: truceline upgrade`
}

function echoLine(count: number): string {
  const [lines, are] = count === 1 ? ['line names', 'is'] : ['lines name', 'are']
  return `${count} more ${lines} something left out because of this, and ${are} right again once this is fixed.`
}

/**
 * Reports on a story: a line for each problem with file, line, what was found and wanted, and a verdict. Problems
 * caused only by an omitted record are counted, not listed: they would bury the one line that has to be fixed.
 *
 * @param pathOf how a file of the story is named; where several stories are reported on, with its folder
 */
export function reportOn(
  name: string,
  { story, problems: all, changes }: CheckedStory,
  pathOf = (file: string): string => file,
): Report {
  const problems = toFix({ problems: all })
  const echoes = countOf(all) - countOf(problems)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const faults = faultsIn({ problems: all })
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const counts = `${name}: ${many(story.events.length, 'event')}, ${many(claims, 'claim')}, ${many(story.sources.length, 'source')}`
  const verdict =
    errors.length === 0 ? `${counts}; nothing wrong` : `${counts}; ${many(faults, 'fault')} to fix`
  const older = olderLine({ changes })
  const told = [
    ...problems.map((one) => formatProblem({ ...one, file: pathOf(one.file) })),
    ...(echoes > 0 ? [echoLine(echoes)] : []),
    ...(older === null ? [] : [older]),
    verdict,
  ]
  return { text: told.join('\n'), ok: errors.length === 0 }
}
