import { renderToStaticMarkup } from 'react-dom/server'
import type { Basemap } from '../publish/basemap.ts'
import type { Release } from '../publish/citation.ts'
import type { Site } from '../publish/site.ts'
import { isLarge } from '../model/large.ts'
import { outlineStory } from '../model/outline.ts'
import { otherWordsOf, type OtherWords } from '../model/otherWords.ts'
import type { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { toursOf } from '../model/tours.ts'
import { disclosureOf } from '../scene/disclosure.ts'
import { citableStory } from '../scene/citable.ts'
import { groundOf } from '../scene/ground.ts'
import { wordsFor } from '../text/index.ts'
import { Head } from './document/Head.tsx'
import { Page } from './document/Page.tsx'
import { mapPictures } from './document/pictures.tsx'
import { packStory } from './packedStory.ts'
import { storyData } from './storyData.ts'
import type { StoryFiles } from './storyFile.ts'

/** The story's own page: markup for its head and its body, in a language. */
export interface PageText {
  readonly head: string
  readonly body: string
  readonly language: string
}

export interface PageInput {
  readonly story: Story
  readonly problems: readonly Problem[]
  readonly site: Site
  readonly basemap: Basemap
  /** Puts into the document also what else stands on the events' own pages, for a site of one file. */
  readonly whole?: boolean
}

/** Only the search needs these; the keywords of a large story are in its outline. */
function otherWords(story: Story): OtherWords {
  const words = otherWordsOf(outlineStory(story))
  return isLarge(story) ? { ...words, keywords: {} } : words
}

/** What the scripts are given besides the document. */
export function writeFiles({ story, problems, basemap }: PageInput, release: Release): StoryFiles {
  const ground = groundOf(basemap.countries, basemap.regions, story.language)
  return {
    outline: packStory(storyData(story, problems, ground)),
    known: disclosureOf(story),
    tours: toursOf(story),
    words: otherWords(story),
    citable: citableStory(story),
    whole: { story, ...release },
  }
}

/**
 * The whole story as HTML, readable before any script has run, or without scripts. The scripts take
 * over this document.
 */
export function renderPage(input: PageInput): PageText {
  const { story, problems, basemap, whole = false } = input
  const words = wordsFor(story.language)
  const maps = mapPictures(outlineStory(story), basemap, words)
  const body = <Page {...{ story, problems, maps, words, whole }} />
  return {
    language: story.language,
    head: `${renderToStaticMarkup(<Head story={story} site={input.site} />)}<style>${maps.css}</style>`,
    body: renderToStaticMarkup(body),
  }
}
