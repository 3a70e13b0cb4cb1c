import type { Story } from '../../model/story.ts'
import type { ShareWords } from '../shareWords.ts'

/** Whose picture it is, on how many sources what it shows rests, where they are listed, whose map it is. */
export function creditOf(
  { events, credit, licence }: Pick<Story, 'events' | 'credit' | 'licence'>,
  shown: readonly string[],
  { address, basemap, words }: { address: string | null; basemap: string; words: ShareWords },
): string {
  const told = events.filter(({ id }) => shown.includes(id))
  const sources = new Set(told.flatMap((event) => event.sources.map(({ source }) => source)))
  return [credit, licence, words.pictureSources(sources.size, address), basemap].join(' ')
}
