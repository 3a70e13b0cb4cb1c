import type { Story } from '../../model/story.ts'
import type { ShareWords } from '../shareWords.ts'

/**
 * The credit line of a picture: author, number of sources, where they are listed, and the basemap.
 */
export function creditOf(
  { events, credit, licence }: Pick<Story, 'events' | 'credit' | 'licence'>,
  shown: readonly string[],
  { address, basemap, words }: { address: string | null; basemap: string; words: ShareWords },
): string {
  const told = events.filter(({ id }) => shown.includes(id))
  const sources = new Set(told.flatMap((event) => event.sources.map(({ source }) => source)))
  return [credit, licence, words.pictureSources(sources.size, address), basemap].join(' ')
}
