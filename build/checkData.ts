import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkStory } from '../src/model/check.ts'
import { countOf, formatProblem, type Problem } from '../src/model/problem.ts'
import type { Wording } from '../src/model/rules/rule.ts'
import type { Story } from '../src/model/story.ts'
import { foldersOf, readFolder } from '../src/cli/folder.ts'
import type { Site } from '../src/publish/site.ts'
import { knowledgeOf } from '../src/publish/knowledge.ts'
import { countryOutlines } from './outlines.ts'

/** Checks a story's folder (`march-2025`, or a path) against every rule. */
export function checkFolder(
  root: string,
  story: string,
): { story: Story; problems: readonly Problem[] } {
  const { words } = JSON.parse(readFileSync(join(root, 'data/wording.json'), 'utf8')) as {
    words: readonly Wording[]
  }
  return checkStory(readFolder(root, story), knowledgeOf(words, countryOutlines))
}

/** When any file of a story, the kinds or the wording was last modified. */
function writtenAt(root: string, story: string): string {
  const folders = [...Object.values(foldersOf(root, story)), join(root, 'data')]
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
  const { story, problems } = checkedOnce(root, site.story)
  return { story: site.title === '' ? story : { ...story, title: site.title }, problems }
}

function echoLine(count: number): string {
  const [lines, are] = count === 1 ? ['line names', 'is'] : ['lines name', 'are']
  return `${count} more ${lines} something left out because of this, and ${are} right again once this is fixed.`
}

/**
 * The report of `npm run check:data`, and whether nothing is wrong. Problems caused only by an
 * omitted record are counted, not listed: they would bury the one line that has to be fixed.
 */
export function reportFolder(root: string, name: string): { text: string; ok: boolean } {
  const { story, problems: all } = checkFolder(root, name)
  const ownFaults = all.filter(({ isEcho }) => !isEcho)
  const problems = ownFaults.length > 0 ? ownFaults : all
  const echoes = countOf(all) - countOf(problems)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const faults = countOf(errors)
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const counts = `${name}: ${story.events.length} events, ${claims} claims, ${story.sources.length} sources`
  const verdict =
    errors.length === 0
      ? `${counts}; nothing wrong`
      : `${counts}; ${faults} ${faults === 1 ? 'fault' : 'faults'} to fix`
  const told = [...problems.map(formatProblem), ...(echoes > 0 ? [echoLine(echoes)] : []), verdict]
  return { text: told.join('\n'), ok: errors.length === 0 }
}
