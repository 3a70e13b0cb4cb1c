import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPlain } from '../model/plainText.ts'
import type { StoryFiles } from '../model/read.ts'
import type { Site } from '../publish/site.ts'
import type { Theme } from '../publish/theme.ts'

const STORY_FILES = ['story.json', 'events.json', 'places.json', 'actors.json', 'sources.json']

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
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

/** The settings as written; a text that is no JSON stops everything, with the name of its file. */
function settingsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    throw new Error(`site.json is not JSON: ${String(error)}`, { cause: error })
  }
}

/** A setting that is a line of text; anything else counts as unset. */
function lineIn(value: unknown): string | undefined {
  return typeof value === 'string' && isPlain(value) ? value : undefined
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
  return {
    story: told('STORY') ?? lineIn(site['story']) ?? 'march-2025',
    title: lineIn(site['title']) ?? '',
    theme: themeIn(site['theme']),
    url: url === '' || url.endsWith('/') ? url : `${url}/`,
  }
}

/** The folders and files that a story depends on. */
export function foldersOf(root: string, story: string): { story: string; kinds: string } {
  const path = existsSync(story) ? story : join(root, 'data', story)
  return { story: path, kinds: join(root, 'data', 'kinds') }
}

/**
 * The text of a story's files, under the names that {@link read} expects. Missing files stay
 * missing.
 */
export function readFolder(root: string, story: string): StoryFiles {
  const folders = foldersOf(root, story)
  const own = STORY_FILES.map((name) => [name, readText(join(folders.story, name))] as const)
  const kinds = (existsSync(folders.kinds) ? readdirSync(folders.kinds) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => [`kinds/${name}`, readText(join(folders.kinds, name))] as const)
  return Object.fromEntries([...own, ...kinds].filter(([, text]) => text !== undefined))
}
