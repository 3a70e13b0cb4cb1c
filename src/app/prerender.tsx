import { renderToStaticMarkup } from 'react-dom/server'
import type { Basemap } from '../../build/basemap.ts'
import type { Site } from '../../build/folder.ts'
import { isLarge } from '../model/large.ts'
import { outlineStory } from '../model/outline.ts'
import { otherWordsOf, type OtherWords } from '../model/otherWords.ts'
import type { Problem } from '../model/problem.ts'
import type { Story } from '../model/story.ts'
import { toursOf, type Tours } from '../model/tours.ts'
import { disclosureOf, type Disclosure } from '../scene/disclosure.ts'
import { citableStory, type CitableStory } from '../scene/citable.ts'
import { groundOf } from '../scene/ground.ts'
import { wordsFor } from '../text/index.ts'
import { Head } from './document/Head.tsx'
import { Page } from './document/Page.tsx'
import { mapPictures } from './document/pictures.tsx'
import { packStory, type PackedStory } from './packedStory.ts'
import { storyData } from './storyData.ts'

export interface PageInput {
  readonly story: Story
  readonly problems: readonly Problem[]
  readonly site: Site
  readonly basemap: Basemap
  /** Puts into the document also what else stands on the events' own pages, for a site of one file. */
  readonly whole?: boolean
}

/** What the scripts are given besides the document: the outline of the story, without its words. */
export function writeData({ story, problems, basemap }: PageInput): PackedStory {
  const ground = groundOf(basemap.countries, basemap.regions, story.language)
  return packStory(storyData(story, problems, ground))
}

/** When each part of the story became known, fetched on demand. */
export function writeKnown({ story }: PageInput): Disclosure {
  return disclosureOf(story)
}

/** What the steps of its tours say, fetched with what shows them. */
export function writeTours({ story }: PageInput): Tours {
  return toursOf(story)
}

/** What only the search needs, fetched with it; the keywords of a large story are in its outline. */
export function writeOtherWords({ story }: PageInput): OtherWords {
  const words = otherWordsOf(outlineStory(story))
  return isLarge(story) ? { ...words, keywords: {} } : words
}

/** What citations need to know of the story and its sources, fetched on demand. */
export function writeCitable({ story }: PageInput): CitableStory {
  return citableStory(story)
}

/**
 * The whole story as HTML, readable before any script has run, or without scripts. The scripts take
 * over this document.
 */
export function renderPage(input: PageInput): { head: string; body: string; language: string } {
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
