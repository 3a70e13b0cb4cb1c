import { STORY_FILES, type StoryFile, type StoryFiles } from '../session/story/storyFile.ts'

/** A file of the story beside the page: its path on the site, and its text. */
export interface Written {
  readonly path: string
  readonly text: string
}

/** How many digits of its digest a file has in its name, as scripts have. */
const DIGITS = 8

/**
 * What the scripts are given of a story, as files beside the page: another story is other files under the
 * same scripts. A file is named after what it holds, so that a copy of an earlier one is never taken for it.
 *
 * @param digestOf a digest of a text, in letters and digits that a path may hold
 */
export function storyFiles(
  story: StoryFiles,
  digestOf: (text: string) => string,
): ReadonlyMap<StoryFile, Written> {
  const files = Object.entries(story) as [StoryFile, unknown][]
  return new Map(
    files.map(([name, value]) => {
      const text = JSON.stringify(value)
      return [name, { path: `assets/${name}-${digestOf(text).slice(0, DIGITS)}.json`, text }]
    }),
  )
}

/** What the head of the page says of them: where each is; the outline is fetched at once. */
export function storyFilesHead(paths: ReadonlyMap<StoryFile, string>): string {
  const outline = paths.get('outline')
  if (outline === undefined) throw new Error('Every story has an outline')
  const list = [...paths].map(([name, path]) => `${name}=${path}`).join('&amp;')
  const early = `<script>outline=fetch(${JSON.stringify(outline)})</script>`
  return `<meta name="${STORY_FILES}" content="${list}">${early}`
}

/** All of them as one text, a line each: name, tab, JSON. For a site of one file. */
export function storyLines(story: StoryFiles): string {
  return Object.entries(story)
    .map(([name, value]) => `${name}\t${JSON.stringify(value)}`)
    .join('\n')
}
