import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { foldersOf, isSiteAddress, readSite, siteText } from './folder.ts'
import { title } from '../model/fields.ts'
import { issueProblem } from '../model/issue.ts'
import { parseJson, type JsonFile } from '../model/json.ts'
import { show, type Problem } from '../model/problem.ts'
import { lowPairs } from '../publish/contrast.ts'
import type { Site } from '../publish/site.ts'
import { themed, tokensOf, wantedOf, type Tokens } from '../publish/theme.ts'

const tokens = v.record(v.string(), v.unknown())

/** What `site.json` may hold. */
const siteFile = v.strictObject({
  $schema: v.optional(v.string()),
  story: v.optional(title),
  title: v.optional(v.union([v.literal(''), title])),
  url: v.optional(v.string()),
  theme: v.optional(v.strictObject({ light: v.optional(tokens), dark: v.optional(tokens) })),
})

const SCHEMES = ['light', 'dark'] as const
type Scheme = (typeof SCHEMES)[number]
type Given = Readonly<Partial<Record<Scheme, Readonly<Record<string, unknown>>>>>

function addressFaults(file: JsonFile, given: unknown): Problem[] {
  const url = process.env['SITE_URL'] || given
  if (url === undefined || url === '' || isSiteAddress(url)) return []
  return [
    file.report({
      path: ['url'],
      found: show(url),
      wanted: 'the full address of the site, such as "https://example.org/map/"',
      remedy:
        url === given
          ? 'Write it with https://, without "?" and "#", or leave it empty.'
          : 'Set SITE_URL in the environment to it, or leave it out.',
    }),
  ]
}

function folderFaults(file: JsonFile, root: string, { story }: Site): Problem[] {
  if (existsSync(join(foldersOf(root, story).story, 'story.json'))) return []
  return [
    file.report({
      path: ['story'],
      found: show(story),
      wanted: 'the name of a folder under data with a story.json',
      remedy: `Correct it, or put the story into data/${story}.`,
    }),
  ]
}

function tokenFaults(file: JsonFile, css: string, theme: Given): Problem[] {
  const known = tokensOf(css)
  return SCHEMES.flatMap((scheme) =>
    Object.entries(theme[scheme] ?? {}).flatMap(([name, value]) => {
      const wanted = wantedOf(known[scheme], name, value)
      if (wanted === null) return []
      const isKnown = Object.hasOwn(known[scheme], name)
      return [
        file.report({
          path: ['theme', scheme, name],
          found: isKnown ? show(value) : `"${name}"`,
          wanted,
          remedy: isKnown
            ? `Correct "${name}", or leave it out: the page then has its own.`
            : `Correct the name, or leave "${name}" out.`,
        }),
      ]
    }),
  )
}

/** The one of two colours that the host has set; the one in front if both, or neither in this scheme. */
function setOf(own: Readonly<Record<string, unknown>>, front: string, back: string): string {
  return Object.hasOwn(own, front) || !Object.hasOwn(own, back) ? front : back
}

function contrastFaults(file: JsonFile, css: string, theme: Given): Problem[] {
  const isText = (set: Readonly<Record<string, unknown>> = {}): Tokens =>
    Object.fromEntries(
      Object.entries(set).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    )
  const now = tokensOf(themed(css, { light: isText(theme.light), dark: isText(theme.dark) }))
  return SCHEMES.flatMap((scheme) =>
    lowPairs(now[scheme]).map(({ front, back, ratio, least, promise }) =>
      file.report({
        path: ['theme', scheme, setOf(theme[scheme] ?? {}, front, back)],
        found: `${front} on ${back} with a contrast of ${ratio.toFixed(2)}`,
        wanted: `${least} or more: ${promise}`,
        remedy: 'Make one of the two lighter or darker.',
      }),
    ),
  )
}

/**
 * What is wrong with `site.json`, as of a story's files: where, what was found and wanted, and how to fix it.
 *
 * @param css the text of `tokens.css`
 */
export function siteFaults(root: string, css: string, raw = siteText(root) ?? '{}'): Problem[] {
  const file = parseJson('site.json', raw)
  const { value } = file
  // A list passes for a record without names.
  const { issues = [] } = v.safeParse(siteFile, Array.isArray(value) ? null : value)
  const shape = [...file.problems, ...issues.map((issue) => issueProblem(file, [], issue))]
  if (shape.length > 0) return shape
  const { url, theme = {} } = value as v.InferOutput<typeof siteFile>
  const given = theme as Given
  return [
    ...addressFaults(file, url),
    ...folderFaults(file, root, readSite(root, raw)),
    ...tokenFaults(file, css, given),
    ...contrastFaults(file, css, given),
  ]
}

/** What a site without an address lacks; null if the address is known. */
export function missingAddress({ url }: Site): string | null {
  return url === ''
    ? 'The site’s address is not known, so there is no sitemap, no oEmbed and no preview picture in links. Set "url" in site.json, or SITE_URL.'
    : null
}
