import type { Story } from '../../core/model/story.ts'

/** What a citation needs to know about a source. */
export interface CitableSource {
  readonly id: string
  /** Under which the whole story cites it. */
  readonly number: number
  readonly title: string | null
  readonly publisher: string
  /** Null if the address is known to be faulty, so that it is not passed on. */
  readonly url: string | null
  /** As fine as it is known: "2025-03-19", "2025-03"; null where no date was seen. */
  readonly published: string | null
  readonly lang: string
}

/** What a citation needs to know about a story and its sources. */
export interface CitableStory {
  /** Who is responsible for the story. */
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

/** A story in citable form, its sources in the order of their numbers. */
export function citableStory(story: Story): CitableStory {
  return { credit: story.credit, sources: citableSources(story) }
}
