import type { StoryFile } from '../../session/story/storyFile.ts'
import { directionOf } from '../../text/direction.ts'
import type { PageText } from '../../shell/page/prerender.tsx'
import { shrinkCss } from './htmlPage.ts'
import { storyFilesHead } from '../storyFiles.ts'
import { terse } from '../terse.ts'

/** What fills the page of a story. */
export interface Filling {
  readonly page: PageText
  /** Further elements of the head. */
  readonly head: string
  /** Where the files of the story are; null in a site of one file. */
  readonly files: ReadonlyMap<StoryFile, string> | null
  /** Style rules of the host's theme; empty if it has none. */
  readonly theme: string
}

/** The page of a story from the engine's page. */
export function fillPage(template: string, { page, head, files, theme }: Filling): string {
  const { language } = page
  const lean = page.head.replace(
    /<style>([^<]*)<\/style>/g,
    (_, css: string) => `<style>${shrinkCss(css).replace(/(?<![\w.])0\./g, '.')}</style>`,
  )
  const own = lean + (files === null ? '' : storyFilesHead(files))
  const late = (theme === '' ? '' : `<style>${theme}</style>`) + head
  return template
    .replace('<html lang="en">', () => `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace('<!--head-->', () => own)
    .replace('<!--page-->', () => terse(page.body))
    .replace('</head>', () => `${late}</head>`)
}
