import * as v from 'valibot'
import { issueProblem } from './issue.ts'
import { parseJson, type JsonFile } from './json.ts'
import type { Problem } from './problem.ts'
import { pathFile } from './story.ts'

/** A path as its file has it. */
export type PathRecord = v.InferOutput<typeof pathFile>

/** The path of a file of its own, null where it has none, with the file and what is wrong in it. */
export interface ReadPathText {
  readonly file: JsonFile
  readonly record: PathRecord | null
  readonly problems: readonly Problem[]
}

/** Reads a path by itself, in the form of those in `story.json`. Never throws. */
export function readPathText(name: string, text: string): ReadPathText {
  const file = parseJson(name, text)
  if (file.problems.length > 0) return { file, record: null, problems: file.problems }
  const { success, output, issues = [] } = v.safeParse(pathFile, file.value)
  const problems = issues.map((issue) => issueProblem(file, [], issue))
  return { file, record: success ? output : null, problems }
}
