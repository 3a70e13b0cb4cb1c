import { formatProblem, type Problem } from '../core/json/problem.ts'
import { PARTS } from '../publish/engine.ts'
import { annotation } from './annotations.ts'
import {
  hasStory,
  pathsFrom,
  readFolder,
  readSite,
  refuseWithoutStory,
  siteText,
  storiesOf,
} from './folder.ts'
import type { Opened } from './openEngine.ts'
import { reportOn, toFix } from './report.ts'
import { siteFaults } from './siteFaults.ts'

/** What `truceline check` is asked. */
export interface CheckRequest {
  /** The folder of the project: `site.json`, `data/`. */
  readonly root: string
  readonly opened: Opened
  /** In place of the story that `site.json` names, which then is not looked at; undefined for that one. */
  readonly story?: string | undefined
  /** The top of the repository, if GitHub is to show each problem at its line; null: it is not. */
  readonly annotated: string | null
  /** Takes what is found. */
  readonly say: (line: string) => void
}

/** Says what is wrong in a project, where, and how to fix it; gives back whether nothing is. */
export function checkSite(request: CheckRequest): boolean {
  const { root, opened, story, annotated, say } = request
  const { engine, door } = opened
  if (story !== undefined || siteText(root) === undefined)
    refuseWithoutStory(root, story ?? readSite(root).story)
  const css = door.textIn(engine, PARTS.tokens)
  const faults = story === undefined ? siteFaults(root, css) : []
  for (const fault of faults) say(formatProblem(fault))
  const annotate = (problems: readonly Problem[], name: string): void => {
    if (annotated === null) return
    for (const problem of problems) say(annotation(problem, pathsFrom(root, name, annotated)))
  }
  annotate(faults, '')
  // Without a story to be found, and in a file that is no JSON, there is nothing more to read.
  if (faults.some(({ path }) => /^(?:$|story$|stories\b)/.test(path))) return false
  const names = storiesOf(readSite(root), story)
  // Where site.json has another fault, that may be why it names no story that is there.
  if (faults.length > 0 && !names.every((name) => hasStory(root, name))) return false
  const sound = names.map((name) => {
    const checked = door.readStory(engine, readFolder(root, name))
    const { text, ok } = reportOn(
      name,
      checked,
      names.length > 1 ? pathsFrom(root, name) : undefined,
    )
    say(text)
    annotate(toFix(checked), name)
    return ok
  })
  return faults.length === 0 && sound.every(Boolean)
}
