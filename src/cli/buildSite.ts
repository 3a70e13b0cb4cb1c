import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Door from '../publish/index.ts'
import { pagesWanted, readFolder, readSite } from './folder.ts'
import { readFiles } from './readFiles.ts'
import { keptIn } from './previewCache.ts'
import { releaseOf } from './release.ts'
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
}

/** The host's own files: an icon, `CNAME`. */
const OWN = 'public'
const GUIDE = 'docs/teaching.md'
const PICTURES = 'node_modules/.cache/truceline-previews'

/** Publishes the site of a project into a folder, and says what it wrote. */
export async function buildSite({
  root,
  engine: at,
  out,
  story,
  hasSingle,
}: BuildRequest): Promise<string> {
  const { publish, readStory } = (await import(`${at}/publish.js`)) as typeof Door
  const engine = readFiles(at)
  const named = readSite(root)
  const site = { ...named, story: story ?? named.story }
  const own = join(root, OWN)
  const checked = readStory(engine, readFolder(root, site.story))
  const guide = join(root, GUIDE)
  const files = await publish(engine, checked, {
    site,
    release: releaseOf(root),
    teaching: existsSync(guide) ? readFileSync(guide, 'utf8') : null,
    pages: pagesWanted(),
    hasSingle,
    own: existsSync(own) ? readFiles(own) : new Map(),
    keep: (draw) => keptIn(join(root, PICTURES), draw),
  })
  writeSite(out, files)
  return `${files.size} files`
}
