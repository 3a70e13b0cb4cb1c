import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkStory } from '../src/model/check.ts'
import { formatProblem, type Problem } from '../src/model/problem.ts'
import type { Wording } from '../src/model/rules/rule.ts'
import type { Story } from '../src/model/story.ts'
import { readFolder, type Site } from './folder.ts'
import { countryOutlines, isInCountry } from './outlines.ts'

/** Outlines are simplified and cities lie on coasts: so near is near enough. */
const TOLERANCE_KM = 15
const SEA = 'XX'

/** Holds a story's folder (`march-2025`, or a path) against every rule. */
export function checkFolder(
  root: string,
  story: string,
): { story: Story; problems: readonly Problem[] } {
  const { words } = JSON.parse(readFileSync(join(root, 'data/wording.json'), 'utf8')) as {
    words: readonly Wording[]
  }
  return checkStory(readFolder(root, story), {
    wording: words,
    isInCountry: (country, [lng, lat]) =>
      country === SEA ||
      (countryOutlines().has(country) && isInCountry(country, [lng, lat], TOLERANCE_KM)),
  })
}

/** The story that a site tells, under the site's own title where it has one. */
export function siteStory(root: string, site: Site): ReturnType<typeof checkFolder> {
  const { story, problems } = checkFolder(root, site.story)
  return { story: site.title === '' ? story : { ...story, title: site.title }, problems }
}

/** The report of `npm run check:data`, and whether nothing is wrong. */
export function reportFolder(root: string, name: string): { text: string; ok: boolean } {
  const { story, problems } = checkFolder(root, name)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const claims = story.events.reduce((sum, event) => sum + event.claims.length, 0)
  const counts = `${name}: ${story.events.length} events, ${claims} claims, ${story.sources.length} sources`
  const verdict =
    errors.length === 0
      ? `${counts}; nothing wrong`
      : `${counts}; ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'} to mend`
  return { text: [...problems.map(formatProblem), verdict].join('\n'), ok: errors.length === 0 }
}
