import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { foldersOf, isNamed, isSiteAddress, placeOnSite, readSite, siteText } from './folder.ts'
import { id, title } from '../core/model/read/fields.ts'
import { issueProblem } from '../core/json/issue.ts'
import { parseJson, type JsonFile, type JsonPath } from '../core/json/json.ts'
import { show, type Problem } from '../core/json/problem.ts'
import { lowPairs } from '../publish/contrast.ts'
import type { Site, Tokens } from '../ui/document/site.ts'
import { themed, tokensOf, wantedOf } from '../publish/theme.ts'

const tokens = v.record(v.string(), v.unknown())

/** What `site.json` may hold. */
const siteFile = v.strictObject({
  $schema: v.optional(v.string()),
  story: v.optional(title),
  stories: v.optional(v.pipe(v.array(title), v.minLength(1, 'at least one story'))),
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

/** Names that a folder of the site has already. */
const TAKEN = new Set(['assets', 'icons'])

/** What is wrong with the names of several stories, which become folders of the site. */
function storiesFaults(
  file: JsonFile,
  { story, stories }: v.InferOutput<typeof siteFile>,
): Problem[] {
  if (stories === undefined) return []
  const places = stories.map(placeOnSite)
  const report = (path: JsonPath, found: string, wanted: string, remedy: string): Problem =>
    file.report({ path, found, wanted, remedy })
  const one = '"story" beside "stories"'
  return [
    ...(story === undefined
      ? []
      : [
          report(
            ['story'],
            one,
            'one of the two',
            'Remove "story", or "stories" if the site has one story.',
          ),
        ]),
    ...places.flatMap((place, index) => {
      const path = ['stories', index]
      if (!v.is(id, place) || TAKEN.has(place))
        return [
          report(
            path,
            show(stories[index]),
            'a folder named in lower-case letters, digits and hyphens, and not "assets" or "icons"',
            'Rename the folder: its name is part of every link to the story.',
          ),
        ]
      if (places.indexOf(place) === index) return []
      const again = `${show(stories[index])} a second time`
      return [report(path, again, 'each story once', 'Remove one of the two.')]
    }),
  ]
}

function folderFaults(
  file: JsonFile,
  root: string,
  story: string,
  path: JsonPath = ['story'],
): Problem[] {
  if (existsSync(join(foldersOf(root, story).story, 'story.json'))) return []
  if (!isNamed(root))
    return [
      file.report({
        path,
        found: 'no "story"',
        wanted: 'the name of a folder under data with a story.json',
        remedy: 'Add "story": "my-story".',
      }),
    ]
  return [
    file.report({
      path,
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

function shapeFaults(file: JsonFile): Problem[] {
  const { value } = file
  // To the schema a list is a record without names.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { issues = [] } = v.safeParse(siteFile, value)
    return issues.map((issue) => issueProblem(file, [], issue))
  }
  const [found, wanted] = [show(value), 'a record in braces']
  const remedy = 'Put the settings in braces: { "story": "my-story" }.'
  return [file.report({ path: [], found, wanted, remedy })]
}

/**
 * What is wrong with `site.json`, as of a story's files: where, what was found and wanted, and how to fix it.
 *
 * @param css the text of `tokens.css`
 * @param story what is published in place of the story that it names, which then need not be there
 */
export function siteFaults(
  root: string,
  css: string,
  raw = siteText(root) ?? '{}',
  story?: string,
): Problem[] {
  const file = parseJson('site.json', raw)
  const { value } = file
  // Where nothing could be read, the file's own problems say all.
  const shape = [...file.problems, ...(value === undefined ? [] : shapeFaults(file))]
  if (shape.length > 0) return shape
  const written = value as v.InferOutput<typeof siteFile>
  const { url, theme = {}, stories } = written
  const named = readSite(root, raw)
  const given = theme as Given
  const storyFaults = (): Problem[] =>
    named.stories === undefined
      ? folderFaults(file, root, named.story)
      : [
          ...storiesFaults(file, written),
          ...(stories ?? []).flatMap((one, at) => folderFaults(file, root, one, ['stories', at])),
        ]
  return [
    ...addressFaults(file, url),
    ...(story === undefined ? storyFaults() : []),
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
