import { withPolicy } from '../../publish/policy.ts'
import { followStory } from './followStory.ts'

/** Where pages listen for the next edition. */
export const CHANNEL = '/truceline-dev'

const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/
const VERSION = / data-version="(\w+)"/
const CHARSET = /<meta charset="[^"]*"\s*\/?>/

/** The edition of a site: what its copies in browsers are named after. */
export function editionOf(page: string): string {
  return VERSION.exec(page)?.[1] ?? ''
}

/**
 * A page as it is served while the story is written: it follows the story, its policy allows that one script
 * more, and no copy of it is kept, which would be shown in place of the next edition.
 */
export function forDev(page: string, edition: string): string {
  const script = `<script>(${followStory.toString()})(${JSON.stringify(edition)},${JSON.stringify(CHANNEL)})</script>`
  const open = page.replace(POLICY, '').replace(VERSION, '')
  return withPolicy(open.replace(CHARSET, (charset) => charset + script))
}
