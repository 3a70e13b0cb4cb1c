import { formatProblem } from '../model/problem.ts'
import { PARTS } from '../publish/engine.ts'
import { openEngine } from './openEngine.ts'
import { readFolder, readSite } from './folder.ts'
import { reportOn } from './report.ts'
import { siteFaults } from './siteFaults.ts'

/** What `truceline check` is asked. */
export interface CheckRequest {
  /** The folder of the project: `site.json`, `data/`. */
  readonly root: string
  /** Where the engine is. */
  readonly engine: string
  /** In place of the story that `site.json` names, which then is not looked at; undefined for that one. */
  readonly story?: string | undefined
  /** Takes what is found. */
  readonly say: (line: string) => void
}

/** Says what is wrong in a project, where, and how to fix it; gives back whether nothing is. */
export async function checkSite({ root, engine: at, story, say }: CheckRequest): Promise<boolean> {
  const { engine, door } = await openEngine(at)
  const css = door.textIn(engine, PARTS.tokens)
  const faults = story === undefined ? siteFaults(root, css) : []
  for (const fault of faults) say(formatProblem(fault))
  // Without a story to be found, and in a file that is no JSON, there is nothing more to read.
  if (faults.some(({ path }) => path === '' || path === 'story')) return false
  const name = story ?? readSite(root).story
  const { text, ok } = reportOn(name, door.readStory(engine, readFolder(root, name)))
  say(text)
  return ok && faults.length === 0
}
