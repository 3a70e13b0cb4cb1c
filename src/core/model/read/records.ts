import * as v from 'valibot'
import { issueProblem, keysOf, type Issue } from '../../json/issue.ts'
import type { JsonFile, JsonPath } from '../../json/json.ts'
import { show, type Problem } from '../../json/problem.ts'

/** The original positions of list items in the file, for lists from which some were left out. */
export type Kept = Readonly<Record<string, readonly number[]>>

/** A valid record, with its path in the file for later findings. */
export interface Located<T> {
  readonly record: T
  readonly path: JsonPath
  readonly kept: Kept
}

/** The records of a file, and the ids of those left out because of a fault. */
export interface Records<T> {
  readonly records: readonly Located<T>[]
  readonly faulty: ReadonlySet<string>
  /** False if the list itself could not be read, so that its ids are unknown. */
  readonly isReadable: boolean
  readonly problems: readonly Problem[]
}

/** The path in the file of an item in one of a record's lists, even if others were left out. */
export function itemPath(
  { path, kept }: Pick<Located<unknown>, 'path' | 'kept'>,
  list: string,
  index: number,
): JsonPath {
  return [...path, list, kept[list]?.[index] ?? index]
}

interface Pruned {
  readonly value: Record<string, unknown>
  readonly kept: Kept
}

/** Removes the list items that contain the issues; null if an issue is outside any list. */
function prune(value: unknown, issues: readonly Issue[]): Pruned | null {
  const copy: Record<string, unknown> = { ...(value as object) }
  const kept: Record<string, readonly number[]> = {}
  const faulty = new Map<string | number | undefined, Set<string | number | undefined>>()
  for (const [list, index] of issues.map(keysOf))
    faulty.set(list, (faulty.get(list) ?? new Set()).add(index))
  for (const [list, bad] of faulty) {
    const items = typeof list === 'string' ? (value as Record<string, unknown>)[list] : null
    if (typeof list !== 'string' || !Array.isArray(items) || bad.has(undefined)) return null
    copy[list] = items.filter((_, index) => !bad.has(index))
    kept[list] = [...items.keys()].filter((index) => !bad.has(index))
  }
  return { value: copy, kept }
}

/** A record as far as it could be read, and its problems. */
export interface ReadRecord<T> {
  readonly record: T | null
  readonly kept: Kept
  readonly problems: readonly Problem[]
}

/**
 * Reads one record. A fault within a list item (a claim, a quotation) removes that item only; any
 * other fault removes the whole record.
 */
export function readRecord<S extends v.GenericSchema>(
  file: JsonFile,
  schema: S,
  value: unknown,
  path: JsonPath,
): ReadRecord<v.InferOutput<S>> {
  const first = v.safeParse(schema, value)
  if (first.success) return { record: first.output, kept: {}, problems: [] }
  const problems = first.issues.map((issue) => issueProblem(file, path, issue))
  const pruned = prune(value, first.issues)
  const second = pruned && v.safeParse(schema, pruned.value)
  if (!second?.success) return { record: null, kept: {}, problems }
  return { record: second.output, kept: pruned?.kept ?? {}, problems }
}

/** A file without a value yields no problems here: the reason has already been reported. */
function missingList(file: JsonFile, list: string): Problem[] {
  if (file.value === undefined) return []
  const finding = {
    path: [],
    found: show(file.value),
    wanted: `{ "${list}": [ … ] }`,
    remedy: `Put the records into a list named "${list}".`,
  }
  return [file.report(finding)]
}

function strayNames(file: JsonFile, list: string): Problem[] {
  return Object.keys(file.value as object)
    .filter((name) => name !== list && name !== '$schema')
    .map((name) =>
      file.report({
        path: [name],
        found: `"${name}" beside the list`,
        wanted: `nothing beside "${list}"`,
        remedy: `Remove "${name}", or move its records into "${list}".`,
      }),
    )
}

function duplicate(file: JsonFile, path: JsonPath, id: string, first: JsonPath): Problem {
  return file.report({
    path: [...path, 'id'],
    found: `the id "${id}" a second time`,
    wanted: 'an id that no other record has',
    remedy: `Give one of the two another id; the first is ${first[0]}[${first[1]}].`,
  })
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined
  return typeof id === 'string' ? id : undefined
}

function itemsOf(file: JsonFile, list: string): readonly unknown[] | null {
  const value = file.value as Record<string, unknown> | null | undefined
  const items = typeof value === 'object' && value !== null ? value[list] : undefined
  return Array.isArray(items) ? items : null
}

/**
 * Reads every record in the list `list` of a file; of two with the same id, the second is left out.
 */
export function readRecords<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  file: JsonFile,
  list: string,
  schema: S,
): Records<v.InferOutput<S>> {
  const items = itemsOf(file, list)
  const faulty = new Set<string>()
  if (!items) return { records: [], faulty, isReadable: false, problems: missingList(file, list) }
  const problems: Problem[] = strayNames(file, list)
  const records = new Map<string, Located<v.InferOutput<S>>>()
  items.forEach((item, index) => {
    const path = [list, index]
    const { record, kept, problems: found } = readRecord(file, schema, item, path)
    for (const problem of found) problems.push(problem)
    if (record === null) return void faulty.add(idOf(item) ?? '')
    const first = records.get(record.id)
    if (first) problems.push(duplicate(file, path, record.id, first.path))
    else records.set(record.id, { record, path, kept })
  })
  return { records: [...records.values()], faulty, isReadable: true, problems }
}
