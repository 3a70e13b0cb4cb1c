import type { Story } from '../model/story.ts'

/** What a citation says of a source. */
export interface CitableSource {
  readonly id: string
  /** Under which the whole story cites it. */
  readonly number: number
  readonly title: string | null
  readonly publisher: string
  /** Null where the address was found wanting: it is not passed on. */
  readonly url: string | null
  /** As fine as it is known: "2025-03-19", "2025-03"; null where no date was seen. */
  readonly published: string | null
  readonly lang: string
}

/** What a citation says of a story and its sources. */
export interface CitableStory {
  /** Who answers for the story. */
  readonly credit: string
  readonly sources: readonly CitableSource[]
}

const DATE = /^\d{4}(-\d{2}){0,2}/

function citableSources({ sources }: Story): CitableSource[] {
  return sources.map(({ id, title, publisher, url, published, lang, linkNote }, index) => ({
    id,
    number: index + 1,
    title,
    publisher,
    url: linkNote === undefined ? url : null,
    published: DATE.exec(published ?? '')?.[0] ?? null,
    lang,
  }))
}

/** A story as it is cited, its sources in the order of their numbers. */
export function citableStory(story: Story): CitableStory {
  return { credit: story.credit, sources: citableSources(story) }
}
