import { join } from 'node:path'
import { formatProblem } from '../core/json/problem.ts'
import { PARTS } from '../publish/engine.ts'
import type { Raster } from '../publish/preview/previewPng.ts'
import { openEngine } from './openEngine.ts'
import { keptIn } from './previewCache.ts'
import { PICTURES, publicationIn } from './publishing.ts'
import { faultsIn, leftOut, many, olderLine } from './report.ts'
import { missingAddress, siteFaults } from './siteFaults.ts'
import { writeSite } from './writeSite.ts'

/** What `truceline build` is asked. */
export interface BuildRequest {
  /** The folder of the project: `site.json`, `data/`. */
  readonly root: string
  /** Where the engine is. */
  readonly engine: string
  readonly out: string
  /** In place of what `site.json` names; undefined for that. */
  readonly story?: string | undefined
  readonly hasSingle: boolean
  /** Takes a line about what was found or done. */
  readonly say: (line: string) => void
}

/**
 * Publishes the site of a project into a folder. Faults of its data never stop it: they are said, and stand on
 * the page.
 */
export async function buildSite(request: BuildRequest): Promise<void> {
  const { root, out, hasSingle, say, story } = request
  const opened = await openEngine(request.engine)
  const { site, stories, isOne, publish } = publicationIn(root, opened, story)
  const css = opened.door.textIn(opened.engine, PARTS.tokens)
  for (const fault of siteFaults(root, css, undefined, story)) say(formatProblem(fault))
  const missing = missingAddress(site)
  if (missing !== null) say(missing)
  const keep = (draw: Raster) => keptIn(join(root, PICTURES), draw)
  const files = await publish({ hasSingle, keep })
  writeSite(out, files)
  for (const { checked } of stories) {
    const [older, faults] = [olderLine(checked), faultsIn(checked)]
    if (older !== null) say(older)
    if (faults > 0) say(leftOut(faults))
    if (!isOne) say(`${checked.story.title}: ${many(checked.story.events.length, 'event')}.`)
  }
  const [told] = stories.map(({ checked }) => checked.story)
  const what =
    isOne && told
      ? `${told.title}: ${many(told.events.length, 'event')}`
      : `${stories.length} stories`
  say(`${what}, ${many(files.size, 'file')}.`)
}
