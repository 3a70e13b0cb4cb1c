import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { newest } from '../../scripts/newest.mjs'
import { buildSite, type BuildRequest } from './buildSite.ts'
import { foldersOf, readSite, storiesOf } from './folder.ts'
import { serveFolder } from './serving.ts'

/** What a site is made from, besides its story and the engine. */
const MADE_FROM = ['site.json', 'public', 'docs/teaching.md', 'CITATION.cff']

/** Whether a site is missing, or older than anything that it is made from. */
export function isStale({ root, engine, out, story }: Omit<BuildRequest, 'say'>): boolean {
  const page = join(out, 'index.html')
  if (!existsSync(page)) return true
  const folders = storiesOf(readSite(root), story).map((name) => foldersOf(root, name))
  const sources = [
    engine,
    ...folders.flatMap((each) => [each.story, ...each.kinds]),
    ...MADE_FROM.map((name) => join(root, name)),
  ]
  const made = newest(page)
  return sources.some((path) => newest(path) > made)
}

/** Serves the site of a project on a port, built anew where that is needed; gives back how to stop it. */
export async function preview(request: BuildRequest, port: number): Promise<() => void> {
  if (isStale(request)) await buildSite(request)
  return serveFolder(request.out, port, request.say)
}
