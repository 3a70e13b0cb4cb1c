import * as v from 'valibot'
import { show, type JsonFile, type JsonPath } from './json.ts'
import type { Problem } from './problem.ts'

type Schema = v.GenericSchema

/** A record that passed, with its path in the file for later findings. */
export interface Located<T> {
  readonly record: T
  readonly path: JsonPath
}

export interface Records<T> {
  readonly records: readonly Located<T>[]
  readonly problems: readonly Problem[]
}

type Issue = v.BaseIssue<unknown>

function keysOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number)
}

function remedyOf(issue: Issue, name: string): string {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `Remove "${name}", or correct its spelling; the schema lists the names.`
  if (issue.received === 'undefined') return `Add "${name}".`
  return `Correct "${name}".`
}

function wantedOf(issue: Issue, name: string): string {
  if (issue.expected === 'never') return 'no such name'
  if (issue.received === 'undefined') return `"${name}"`
  return issue.message.startsWith('Invalid') ? (issue.expected ?? issue.message) : issue.message
}

/** Turns what the schema library says into a problem at its line. */
export function issueProblem(file: JsonFile, base: JsonPath, issue: Issue): Problem {
  const keys = keysOf(issue)
  const name = String(keys.at(-1) ?? base.at(-1) ?? file.name)
  const unknown = issue.expected === 'never'
  return file.report({
    path: [...base, ...keys],
    found: issue.received === 'undefined' ? 'nothing' : unknown ? `"${name}"` : show(issue.input),
    wanted: wantedOf(issue, name),
    remedy: remedyOf(issue, name),
  })
}

/** Removes the list items in which all issues lie; null where one lies outside any list. */
function prune(value: unknown, issues: readonly Issue[]): unknown {
  const bad = new Map<string, Set<number>>()
  for (const issue of issues) {
    const [list, index] = keysOf(issue)
    if (typeof list !== 'string' || typeof index !== 'number') return null
    bad.set(list, (bad.get(list) ?? new Set()).add(index))
  }
  const copy: Record<string, unknown> = { ...(value as object) }
  for (const [list, indexes] of bad) {
    const items = copy[list]
    if (Array.isArray(items)) copy[list] = items.filter((_, at) => !indexes.has(at))
  }
  return copy
}

/**
 * Reads one record. A fault inside an item of one of its lists (a claim, a quotation) leaves out
 * that item alone; any other fault the whole record.
 */
export function readRecord<S extends Schema>(
  file: JsonFile,
  schema: S,
  value: unknown,
  path: JsonPath,
): { record: v.InferOutput<S> | null; problems: Problem[] } {
  const first = v.safeParse(schema, value)
  if (first.success) return { record: first.output, problems: [] }
  const problems = first.issues.map((issue) => issueProblem(file, path, issue))
  const pruned = prune(value, first.issues)
  if (pruned === null) return { record: null, problems }
  const second = v.safeParse(schema, pruned)
  return { record: second.success ? second.output : null, problems }
}

function missingList(file: JsonFile, list: string): Problem {
  return file.report({
    path: [],
    found: show(file.value),
    wanted: `{ "${list}": [ … ] }`,
    remedy: `Put the records into a list named "${list}".`,
  })
}

/** Reads every record of the list `list` of a file; the second of two with one id is left out. */
export function readRecords<S extends Schema>(
  file: JsonFile,
  list: string,
  schema: S,
): Records<v.InferOutput<S>> {
  const value = file.value as Record<string, unknown> | undefined
  const items = typeof value === 'object' && value !== null ? value[list] : undefined
  if (!Array.isArray(items)) return { records: [], problems: [missingList(file, list)] }
  const problems: Problem[] = []
  const records: Located<v.InferOutput<S>>[] = []
  const ids = new Map<string, number>()
  items.forEach((item, index) => {
    const path = [list, index]
    const read = readRecord(file, schema, item, path)
    problems.push(...read.problems)
    if (read.record === null) return
    const { id } = read.record as { id: string }
    const first = ids.get(id)
    if (first === undefined) {
      ids.set(id, index)
      records.push({ record: read.record, path })
    } else problems.push(duplicate(file, path, id, `${list}[${first}]`))
  })
  return { records, problems }
}

function duplicate(file: JsonFile, path: JsonPath, id: string, first: string): Problem {
  return file.report({
    path: [...path, 'id'],
    found: `the id "${id}" a second time`,
    wanted: 'an id that no other record has',
    remedy: `Give one of the two another id; the first is ${first}.`,
  })
}
