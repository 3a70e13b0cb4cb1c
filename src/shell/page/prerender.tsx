import { renderToStaticMarkup } from 'react-dom/server'
import type { Basemap } from '../../islands/map/base/storyBasemap.ts'
import type { Release } from '../../session/story/release.ts'
import type { Site } from '../../ui/document/site.ts'
import { isLarge } from '../../core/model/large.ts'
import { outlineStory } from '../../core/model/outline.ts'
import { otherWordsOf, type OtherWords } from '../../core/model/otherWords.ts'
import type { Problem } from '../../core/json/problem.ts'
import type { Story } from '../../core/model/story.ts'
import { toursOf } from '../../core/model/tours.ts'
import { disclosureOf } from '../../scene/known/disclosure.ts'
import { citableStory } from '../../scene/shared/citable.ts'
import { basemapLabelsOf } from '../../scene/map/basemapLabels.ts'
import { messagesFor } from '../../text/messages/index.ts'
import { Head } from '../../ui/document/Head.tsx'
import { Page } from './Page.tsx'
import { mapPictures } from './pictures.tsx'
import { packStory } from '../../session/story/packedStory.ts'
import { storyData } from '../../session/story/storyData.ts'
import type { StoryFiles } from '../../session/story/storyFile.ts'

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
  const basemapLabels = basemapLabelsOf(basemap.countries, basemap.regions, story.language)
  return {
    outline: packStory(storyData(story, problems, basemapLabels)),
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
  const messages = messagesFor(story.language)
  const maps = mapPictures(outlineStory(story), basemap, messages)
  const body = <Page {...{ story, problems, maps, messages, whole }} />
  return {
    language: story.language,
    head: `${renderToStaticMarkup(<Head story={story} site={input.site} />)}<style>${maps.css}</style>`,
    body: renderToStaticMarkup(body),
  }
}
