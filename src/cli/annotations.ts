import type { Problem } from '../core/json/problem.ts'

/** A command of GitHub’s runner ends with its line; a per cent sign begins what stands for another. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** In a property a colon or a comma would end it as well. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * A problem as GitHub shows it at its line of a commit or a pull request.
 *
 * @param pathOf where a file lies, from the top of the repository
 */
export function annotation(problem: Problem, pathOf: (file: string) => string): string {
  const { file, line, column, path, found, wanted, remedy, severity } = problem
  const at = path === '' ? '' : `${path}: `
  const properties = [
    ['file', pathOf(file)],
    ['line', String(line ?? 1)],
    ['col', String(column ?? 1)],
  ] as const
  const list = properties.map(([name, value]) => `${name}=${escapedProperty(value)}`).join(',')
  return `::${severity} ${list}::${escaped(`${at}found ${found}; wanted ${wanted}. ${remedy}`)}`
}
