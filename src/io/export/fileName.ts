import { parseQuery } from '../../core/view/link/query.ts'

/** Parameters that affect only how the page looks, not what it shows. */
const LOOKS = new Set(['map', 'axis', 'clock', 'theme', 'v'])
const LONGEST = 90

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * The name of a file of what is shown: "march-2025_until-2025-03-19_kind-call.csv". Letters, digits, `-`
 * and `_` alone, so that every system takes it.
 *
 * @param query of the view's link, without what only frames heed
 */
export function fileName(story: string, query: string, extension: string): string {
  const parts = parseQuery(query)
    .filter(([name]) => !LOOKS.has(name))
    .map(([name, value]) => `_${plain(name)}-${plain(value)}`)
  const name = `${plain(story)}${parts.join('')}`.slice(0, LONGEST).replace(/[-_]+$/, '')
  return `${name}.${extension}`
}
