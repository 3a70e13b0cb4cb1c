import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KEPT_FILE, missingFiles, readKept, withBuild } from '../../build/keptAssets.ts'
import type { Site } from '../ui/document/site.ts'
import { placeOnSite } from './folder.ts'
import { Refusal } from './refusal.ts'

/** What `truceline keep` is asked. */
export interface KeepRequest {
  /** The folder of the new build. */
  readonly out: string
  readonly site: Site
  /** Takes what is done. */
  readonly say: (line: string) => void
}

/** Longest wait for one file, in ms. */
const PATIENCE = 30_000

async function published(url: string, path: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(path, url), { signal: AbortSignal.timeout(PATIENCE) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/**
 * Puts beside the files of one folder the files of the builds before it, taken from the site as it is published now, so that
 * pages still open find what they ask for. Whatever goes wrong with that, the new build can be published.
 */
async function keepIn(out: string, url: string, say: (line: string) => void): Promise<void> {
  const assets = join(out, 'assets')
  const keep = async (name: string): Promise<string | null> => {
    try {
      writeFileSync(join(assets, name), await published(url, `assets/${name}`))
      return null
    } catch (error) {
      say(`Not kept: ${error instanceof Error ? error.message : String(error)}`)
      return name
    }
  }
  const bytes = url === '' ? null : await published(url, KEPT_FILE).catch(() => null)
  const before = bytes === null ? '' : new TextDecoder().decode(bytes)
  const kept = withBuild(readKept(before), readdirSync(assets))
  const wanted = missingFiles(kept)
  const lost = new Set(await Promise.all(wanted.map(keep)))
  const builds = kept.builds.map((files) => files.filter((name) => !lost.has(name)))
  writeFileSync(join(out, KEPT_FILE), JSON.stringify({ builds }))
  const had = wanted.filter((name) => !lost.has(name)).length
  say(
    before === ''
      ? 'No earlier build was found; this is the first.'
      : `${had} files of ${kept.builds.length - 1} earlier builds kept`,
  )
}

/**
 * Keeps the files of earlier builds beside those of a new one, and of each story that it has.
 *
 * @throws {Refusal} if there is no build
 */
export async function keepAssets({ out, site, say }: KeepRequest): Promise<void> {
  const { url, stories = [] } = site
  for (const place of ['', ...stories.map((name) => `${placeOnSite(name)}/`)]) {
    const folder = join(out, place)
    if (!existsSync(join(folder, 'assets')))
      throw new Refusal(`found no built site in ${folder}; wanted one. Run first: truceline build`)
    await keepIn(folder, url === '' ? '' : url + place, say)
  }
}
