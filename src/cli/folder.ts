import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { isOfSystem, Refusal } from './refusal.ts'
import { parseJson } from '../core/json/json.ts'
import { isPlain } from '../core/json/plainText.ts'
import { formatProblem } from '../core/json/problem.ts'
import type { StoryFiles } from '../core/model/read/read.ts'
import type { Site, Theme } from '../ui/document/site.ts'

/** The story of a project that names none. */
const FALLBACK = 'march-2025'

/** The files of a story. */
export const STORY_FILES = [
  'story.json',
  'events.json',
  'places.json',
  'actors.json',
  'sources.json',
]

/** A text; undefined if there is none. What the system refuses is told with the path, which it may leave out. */
function readText(path: string): string | undefined {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  } catch (error) {
    throw isOfSystem(error) ? Object.assign(error, { path }) : error
  }
}

/** The value of an environment variable; an empty one counts as unset. */
function told(name: string): string | undefined {
  return process.env[name] || undefined
}

/**
 * How many pages of a large story are written: all, or as many as a benchmark that reads few has
 * requested.
 */
export function pagesWanted(): number {
  return Number(told('PAGES') ?? Infinity)
}

/** The settings as written; a text that is no JSON stops everything, with the line of its fault. */
function settingsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    const { problems } = parseJson('site.json', text)
    throw new Refusal(problems.map(formatProblem).join('\n'), { cause: error })
  }
}

/** A setting that is a line of text; anything else counts as unset. */
function lineIn(value: unknown): string | undefined {
  return typeof value === 'string' && isPlain(value) ? value : undefined
}

/** A setting that is a list of lines of text; what is none of them counts as unset. */
function linesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => lineIn(item) ?? []) : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The texts of a theme; what else is in it counts as unset. */
function themeIn(value: unknown): Theme {
  const schemes = isRecord(value) ? value : {}
  const texts = (scheme: unknown) =>
    isRecord(scheme)
      ? Object.entries(scheme).flatMap(([name, own]) => {
          const text = lineIn(own)
          return text === undefined ? [] : [[name, text] as const]
        })
      : []
  const { light, dark } = schemes
  return {
    ...(isRecord(light) && { light: Object.fromEntries(texts(light)) }),
    ...(isRecord(dark) && { dark: Object.fromEntries(texts(dark)) }),
  }
}

/** Whether links can be made by writing a path behind it: no user name, nothing after "?" or "#". */
export function isSiteAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !isPlain(value) || !URL.canParse(value)) return false
  const { protocol, username, password, search, hash } = new URL(value)
  return (
    /^https?:\/\/[^\s"'<>?#\\]+$/.test(value) &&
    /^https?:$/.test(protocol) &&
    `${username}${password}${search}${hash}` === ''
  )
}

/** `site.json` as written; undefined if there is none. */
export function siteText(root: string): string | undefined {
  return readText(join(root, 'site.json'))
}

/**
 * The settings in `site.json`; `STORY` and `SITE_URL` in the environment override them. An address that is none counts
 * as unset: `siteFaults` says so.
 */
export function readSite(root: string, text = siteText(root)): Site {
  const site = settingsIn(text ?? '{}')
  const wanted = told('SITE_URL') ?? lineIn(site['url'])
  const url = isSiteAddress(wanted) ? wanted : ''
  const one = told('STORY')
  const several = one === undefined ? linesIn(site['stories']) : []
  return {
    story: one ?? lineIn(site['story']) ?? several[0] ?? FALLBACK,
    ...(several.length > 0 && { stories: several }),
    title: lineIn(site['title']) ?? '',
    theme: themeIn(site['theme']),
    url: url === '' || url.endsWith('/') ? url : `${url}/`,
  }
}

/** The stories of a site: those that it names, or the one that is asked for in their place. */
export function storiesOf({ story, stories }: Site, asked?: string): readonly string[] {
  return asked === undefined ? (stories ?? [story]) : [asked]
}

/** A site that shows one of its stories alone, under its own title if others share that of the site. */
export function siteOfOne({ title, theme, url, stories }: Site, story: string): Site {
  return { story, title: stories === undefined ? title : '', theme, url }
}

/** The folder of a story on a site of several: the name of its own. */
export const placeOnSite = (story: string): string => basename(story)

/** The folders that a story depends on. */
export interface Folders {
  readonly story: string
  /** Kinds of events, each before those of the same name in the next: the story's own, then the project's. */
  readonly kinds: readonly string[]
}

/** Where a story is: a folder under `data`, or else any folder by its path. */
export function foldersOf(root: string, story: string): Folders {
  const own = join(root, 'data', story)
  const path = existsSync(own) || !existsSync(story) ? own : story
  return { story: path, kinds: [join(path, 'kinds'), join(root, 'data', 'kinds')] }
}

/** Whether there is a folder of that story. */
export const hasStory = (root: string, story: string): boolean =>
  existsSync(foldersOf(root, story).story)

/** Where the name of a story that is not there was read, and what to do about it. */
function remedyFor(root: string, story: string): string {
  const site = settingsIn(siteText(root) ?? '{}')
  const place =
    told('STORY') === story
      ? 'STORY in the environment'
      : lineIn(site['story']) === story
        ? '"story" in site.json'
        : linesIn(site['stories']).includes(story)
          ? '"stories" in site.json'
          : 'the name'
  const data = join(root, 'data')
  const names = (existsSync(data) ? readdirSync(data) : []).filter((name) =>
    existsSync(join(data, name, 'story.json')),
  )
  const known = names.length === 0 ? '' : ` There is: ${names.sort().join(', ')}.`
  return `Correct ${place}, or put the story there.${known}`
}

/** Whether a story is asked for, in the environment or in `site.json`. */
export function isNamed(root: string): boolean {
  const site = settingsIn(siteText(root) ?? '{}')
  return [told('STORY'), lineIn(site['story']), linesIn(site['stories'])[0]].some(Boolean)
}

/**
 * Refuses to go on where there is no story: what follows could only be empty.
 *
 * @throws {Refusal} if neither the folder of the story is there nor a project around it
 */
export function refuseWithoutStory(root: string, story: string): void {
  if (hasStory(root, story)) return
  if (existsSync(join(root, 'site.json'))) {
    if (story === FALLBACK && !isNamed(root))
      throw new Refusal(
        'site.json: found no "story"; wanted the name of a folder under data. Add "story": "my-story".',
      )
    throw new Refusal(
      `found no folder data/${story}; wanted one with a story. ${remedyFor(root, story)}`,
    )
  }
  throw new Refusal(
    'found no site.json here; wanted the folder of a project. Go to it, or write one: truceline new my-story',
  )
}

/** Where a file of a story lies that a problem names, by its path; a kind of the engine lies in no project. */
export function pathIn(root: string, story: string, file: string): string {
  if (file === 'site.json') return join(root, file)
  const { story: own, kinds } = foldersOf(root, story)
  const name = file.replace(/^kinds\//, '')
  if (name === file) return join(own, file)
  return join(kinds.find((folder) => existsSync(join(folder, name))) ?? join(own, 'kinds'), name)
}

/** For the files of a story their path from a folder, as it is written in a project: "data/march/events.json". */
export const pathsFrom =
  (root: string, story: string, from = root) =>
  (file: string): string =>
    relative(from, pathIn(root, story, file)).replaceAll(sep, '/')

function kindsIn(folder: string): (readonly [string, string | undefined])[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`kinds/${name}`, readText(join(folder, name))] as const)
}

/**
 * The text of a story's files, under the names that {@link read} expects. Missing files stay
 * missing.
 */
export function readFolder(root: string, story: string): StoryFiles {
  const folders = foldersOf(root, story)
  const own = STORY_FILES.map((name) => [name, readText(join(folders.story, name))] as const)
  // What comes last holds.
  const kinds = folders.kinds.toReversed().flatMap(kindsIn)
  return Object.fromEntries([...kinds, ...own].filter(([, text]) => text !== undefined))
}
