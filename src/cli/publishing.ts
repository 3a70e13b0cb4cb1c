import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckedStory, Options, Published } from '../publish/index.ts'
import type { Site } from '../ui/document/site.ts'
import {
  pagesWanted,
  placeOnSite,
  readFolder,
  readSite,
  refuseWithoutStory,
  siteOfOne,
  storiesOf,
} from './folder.ts'
import type { Opened } from './openEngine.ts'
import { readFiles } from './readFiles.ts'
import { releaseOf } from './release.ts'

/** The host's own files: an icon, `CNAME`. */
export const OWN = 'public'
export const GUIDE = 'docs/teaching.md'
/** Where pictures that were drawn are kept. */
export const PICTURES = 'node_modules/.cache/truceline-previews'

/** How the site of a project is published, as far as its folder says. */
function optionsIn(root: string, site: Site): Omit<Options, 'hasSingle' | 'keep'> {
  const [own, guide] = [join(root, OWN), join(root, GUIDE)]
  return {
    site,
    release: releaseOf(root),
    teaching: existsSync(guide) ? readFileSync(guide, 'utf8') : null,
    pages: pagesWanted(),
    own: existsSync(own) ? readFiles(own) : new Map(),
  }
}

/** A story of a project, read and checked. */
interface Placed {
  /** As it is named in `site.json` or by whoever asks. */
  readonly name: string
  /** Its folder on a site of several. */
  readonly folder: string
  readonly checked: CheckedStory
}

/** What a project publishes: one story as the whole site, or several in folders of their own. */
export interface Publication {
  readonly site: Site
  /** In the order of `site.json`; one at least. */
  readonly stories: readonly Placed[]
  /** False where `site.json` lists its stories, be it one. */
  readonly isOne: boolean
  readonly publish: (options: Pick<Options, 'hasSingle' | 'keep'>) => Promise<Published>
}

/**
 * Reads and checks what a project publishes.
 *
 * @param asked a story in place of those that `site.json` names; undefined for them
 * @throws {Refusal} if a story is not there, or `site.json` cannot be read
 */
export function publicationIn(root: string, { engine, door }: Opened, asked?: string): Publication {
  const site = readSite(root)
  const names = storiesOf(site, asked)
  for (const name of names) refuseWithoutStory(root, name)
  const stories = names.map((name) => ({
    name,
    folder: placeOnSite(name),
    checked: door.readStory(engine, readFolder(root, name)),
  }))
  const [first] = stories
  const one = site.stories === undefined || asked !== undefined ? first : undefined
  return {
    site,
    stories,
    isOne: one !== undefined,
    publish: (options) => {
      const all = { ...optionsIn(root, one ? siteOfOne(site, one.name) : site), ...options }
      return one
        ? door.publish(engine, one.checked, all)
        : door.publishStories(engine, stories, all)
    },
  }
}
