import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatProblem } from '../model/problem.ts'
import { PARTS } from '../publish/engine.ts'
import { pagesWanted, readFolder, readSite } from './folder.ts'
import { openEngine } from './openEngine.ts'
import { keptIn } from './previewCache.ts'
import { readFiles } from './readFiles.ts'
import { releaseOf } from './release.ts'
import { missingAddress, siteFaults } from './siteFaults.ts'
import { writeSite } from './writeSite.ts'

/** What `truceline build` is asked. */
export interface BuildRequest {
  /** The folder of the project: `site.json`, `data/`. */
  readonly root: string
  /** Where the engine is. */
  readonly engine: string
  readonly out: string
  /** In place of the story that `site.json` names; undefined for that one. */
  readonly story?: string | undefined
  readonly hasSingle: boolean
  /** Takes a line about what was found or done. */
  readonly say: (line: string) => void
}

/** The host's own files: an icon, `CNAME`. */
const OWN = 'public'
const GUIDE = 'docs/teaching.md'
const PICTURES = 'node_modules/.cache/truceline-previews'

/**
 * Publishes the site of a project into a folder. Faults of its data never stop it: they are said, and stand on
 * the page.
 */
export async function buildSite(request: BuildRequest): Promise<void> {
  const { root, out, hasSingle, say } = request
  const { engine, door } = await openEngine(request.engine)
  const named = readSite(root)
  const site = { ...named, story: request.story ?? named.story }
  for (const fault of siteFaults(root, door.textIn(engine, PARTS.tokens))) say(formatProblem(fault))
  const missing = missingAddress(site)
  if (missing !== null) say(missing)
  const checked = door.readStory(engine, readFolder(root, site.story))
  const [own, guide] = [join(root, OWN), join(root, GUIDE)]
  const files = await door.publish(engine, checked, {
    site,
    release: releaseOf(root),
    teaching: existsSync(guide) ? readFileSync(guide, 'utf8') : null,
    pages: pagesWanted(),
    hasSingle,
    own: existsSync(own) ? readFiles(own) : new Map(),
    keep: (draw) => keptIn(join(root, PICTURES), draw),
  })
  writeSite(out, files)
  say(`${checked.story.title}: ${checked.story.events.length} events, ${files.size} files.`)
}
