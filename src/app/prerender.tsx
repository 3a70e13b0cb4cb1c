import { renderToString } from 'react-dom/server'
import type { Basemap } from '../../build/basemap.ts'
import type { Site } from '../../build/folder.ts'
import { outlineStory } from '../model/outline.ts'
import type { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { wordsFor } from '../text/index.ts'
import { Head } from './document/Head.tsx'
import { Page } from './document/Page.tsx'
import { mapPicture } from './document/pictures.tsx'
import { groundOf } from '../scene/ground.ts'

export interface PageInput {
  readonly story: Story
  readonly problems: readonly Problem[]
  readonly site: Site
  readonly basemap: Basemap
}

/** JSON that is safe inside a script element whatever the texts hold. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/**
 * The whole story as HTML: what is read before any script has run, and without one. The scripts take
 * over this very document; they get the outline of the story, not its words a second time.
 */
export function renderPage(input: PageInput): { head: string; body: string; language: string } {
  const { story, problems, basemap } = input
  const words = wordsFor(story.language)
  const outline = outlineStory(story)
  const ground = groundOf(basemap.countries, basemap.regions, story.language)
  const data = { story: outline, problems, ground }
  const map = mapPicture(outline, basemap, words)
  const body = renderToString(
    <Page story={story} problems={problems} map={map.markup} words={words} />,
  )
  return {
    language: story.language,
    head: `${renderToString(<Head story={story} site={input.site} />)}<style>${map.css}</style>`,
    body: `${body}<script type="application/json" id="data">${inlineJson(data)}</script>`,
  }
}
