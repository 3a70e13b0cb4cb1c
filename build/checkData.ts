import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkStory, type CheckedStory } from '../src/core/model/read/check.ts'
import type { Wording } from '../src/core/model/rules/rule.ts'
import { foldersOf, readFolder } from '../src/cli/folder.ts'
import { reportOn, type Report } from '../src/cli/report.ts'
import type { Site } from '../src/ui/document/site.ts'
import { knowledgeOf } from '../src/publish/knowledge.ts'
import { countryOutlines } from './outlines.ts'

/** Checks a story's folder (`march-2025`, or a path) against every rule. */
export function checkFolder(root: string, story: string): CheckedStory {
  const { words } = JSON.parse(readFileSync(join(root, 'data/wording.json'), 'utf8')) as {
    words: readonly Wording[]
  }
  return checkStory(readFolder(root, story), knowledgeOf(words, countryOutlines))
}

/** When any file of a story, the kinds or the wording was last modified. */
function writtenAt(root: string, story: string): string {
  const { story: own, kinds } = foldersOf(root, story)
  const folders = [own, ...kinds, join(root, 'data')].filter((folder) => existsSync(folder))
  const files = folders.flatMap((folder) =>
    readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs),
  )
  return files.join()
}

const checked = new Map<string, { written: string; result: ReturnType<typeof checkFolder> }>()

/** A build reads its story several times, which would take long with many thousands of events. */
function checkedOnce(root: string, story: string): ReturnType<typeof checkFolder> {
  const written = writtenAt(root, story)
  const known = checked.get(story)
  if (known?.written === written) return known.result
  const result = checkFolder(root, story)
  checked.set(story, { written, result })
  return result
}

/** The story of a site, under the site's own title if it has one. */
export function siteStory(root: string, site: Site): ReturnType<typeof checkFolder> {
  const { story, ...rest } = checkedOnce(root, site.story)
  return { story: site.title === '' ? story : { ...story, title: site.title }, ...rest }
}

/** The report of `npm run check:data`, and whether nothing is wrong. */
export function reportFolder(root: string, name: string): Report {
  return reportOn(name, checkFolder(root, name))
}
