import * as v from 'valibot'
import { issueProblem } from '../json/issue.ts'
import { parseJson, type JsonFile } from '../json/json.ts'
import { listed, type Problem } from '../json/problem.ts'
import { pathFile } from './story.ts'

/** A tour as written in its file. */
export type PathRecord = v.InferOutput<typeof pathFile>

/** The tour in a file of its own, or null, with the file and its problems. */
export interface ReadPathText {
  readonly file: JsonFile
  readonly record: PathRecord | null
  readonly problems: readonly Problem[]
}

/** Reads a single tour, in the format used in `story.json`. Never throws. */
export function readPathText(name: string, text: string): ReadPathText {
  const file = parseJson(name, text)
  if (file.problems.length > 0) return { file, record: null, problems: listed(file.problems) }
  const { success, output, issues = [] } = v.safeParse(pathFile, file.value)
  const problems = issues.map((issue) => issueProblem(file, [], issue))
  return { file, record: success ? output : null, problems: listed(problems) }
}
