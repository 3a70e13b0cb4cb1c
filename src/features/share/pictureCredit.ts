import type { Story } from '../../core/model/story.ts'
import type { ShareMessages } from './messages.ts'

/**
 * The credit line of a picture: author, number of sources, where they are listed, and the basemap.
 */
export function creditOf(
  { events, credit, licence }: Pick<Story, 'events' | 'credit' | 'licence'>,
  shown: readonly string[],
  {
    address,
    basemap,
    messages,
  }: { address: string | null; basemap: string; messages: ShareMessages },
): string {
  const told = events.filter(({ id }) => shown.includes(id))
  const sources = new Set(told.flatMap((event) => event.sources.map(({ source }) => source)))
  return [credit, licence, messages.pictureSources(sources.size, address), basemap].join(' ')
}
