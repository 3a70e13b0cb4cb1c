import * as v from 'valibot'
import { id as idField } from './fields.ts'
import type { Ids } from './knownIds.ts'
import type { JsonFile } from '../../json/json.ts'
import { kindFile, type Kind } from '../kind.ts'
import type { Problem } from '../../json/problem.ts'
import { readRecord } from './records.ts'

/** Replaces a kind whose file is faulty, so that its events still show, under its id. */
function standIn(id: string): Kind {
  return { id, label: { en: id }, plural: { en: id }, track: 'words', glyph: 'square' }
}

function idOf(file: JsonFile): string {
  return file.name.replace(/^kinds\//, '').replace(/\.json$/, '')
}

function misnamed(file: JsonFile, id: string): Problem {
  return file.report({
    path: ['id'],
    found: `"${id}" in ${file.name}`,
    wanted: `"${idOf(file)}", the name of the file`,
    remedy: 'Rename the file, or correct the id.',
  })
}

function readKind(file: JsonFile, problems: Problem[]): Kind {
  const id = idOf(file)
  const read = readRecord(file, kindFile, file.value, [])
  if (file.value !== undefined) read.problems.forEach((problem) => problems.push(problem))
  if (!read.record) return standIn(id)
  const { $schema: _, ...kind } = read.record
  if (kind.id === id) return kind
  problems.push(misnamed(file, kind.id))
  return { ...kind, id }
}

/** The id that a file's name gives is checked as if it were written in it. */
function hasIdForName(file: JsonFile, problems: Problem[]): boolean {
  const [issue] = v.safeParse(idField, idOf(file)).issues ?? []
  if (!issue) return true
  problems.push(
    file.report({
      path: [],
      found: `a file named ${file.name}`,
      wanted: `a file named after ${issue.message}`,
      remedy: 'Rename the file, and give the kind the same id.',
    }),
  )
  return false
}

/** The kinds of event, each from the file named after its id. */
export function readKinds(files: readonly JsonFile[]): {
  kinds: readonly Kind[]
  ids: Ids
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const sound = files.filter((file) => hasIdForName(file, problems))
  const kinds = sound.map((file) => readKind(file, problems))
  const ids = { sound: new Set(kinds.map(({ id }) => id)), faulty: new Set<string>() }
  return { kinds, ids: { ...ids, isReadable: true }, problems }
}
