import type * as v from 'valibot'
import type { JsonFile, JsonPath } from './json.ts'
import { show, type Problem } from './problem.ts'

/** What the schema library reports about a value. */
export type Issue = v.BaseIssue<unknown>

/** The path of an issue within the checked record. */
export function keysOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number)
}

/** Schema types in a curator's words. */
const WORDS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  strict_object: 'a record in braces',
  record: 'a record in braces',
}

const isUnknownName = (issue: Issue) => issue.type === 'strict_object' && issue.expected === 'never'

const isMissing = (issue: Issue) => issue.received === 'undefined'

function wantedOf(issue: Issue, name: string): string {
  if (isUnknownName(issue)) return 'only the names that the schema lists'
  if (isMissing(issue)) return `"${name}"`
  return issue.message.startsWith('Invalid')
    ? (WORDS[issue.type] ?? issue.expected ?? issue.message)
    : issue.message
}

function remedyOf(issue: Issue, name: string): string {
  if (isUnknownName(issue))
    return `Remove "${name}", or correct its spelling; the schema lists the names.`
  if (isMissing(issue)) return `Add "${name}".`
  if (issue.type === 'min_length') return `Add ${wantedOf(issue, name)} to "${name}".`
  return `Write ${wantedOf(issue, name)} for "${name}".`
}

function nameOf(path: JsonPath, file: JsonFile): string {
  const last = path.at(-1)
  if (typeof last !== 'number') return last ?? file.name
  return `${path.findLast((part) => typeof part === 'string') ?? file.name}[${last}]`
}

/** Turns an issue from the schema library into a problem with a line number. */
export function issueProblem(file: JsonFile, base: JsonPath, issue: Issue): Problem {
  const path = [...base, ...keysOf(issue)]
  const name = nameOf(path, file)
  return file.report({
    path,
    found: isMissing(issue) ? 'nothing' : isUnknownName(issue) ? `"${name}"` : show(issue.input),
    wanted: wantedOf(issue, name),
    remedy: remedyOf(issue, name),
  })
}
