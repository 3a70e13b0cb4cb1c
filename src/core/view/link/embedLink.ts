import { PARTS, type EmbedOptions } from '../embedOptions.ts'
import { formatEmbed, embedCodec } from './embedCodec.ts'
import { formatQuery, parseQuery, type Pair } from './query.ts'
import { DEFAULT_VIEW, type Theme } from '../view.ts'

/** How a frame should look; anything left out takes its default. */
export type EmbedFlags = Partial<EmbedOptions> & { readonly theme?: Theme }

const OF_FRAMES = new Set(['mode', ...embedCodec.params])

function withPairs(address: string, change: (pairs: readonly Pair[]) => readonly Pair[]): string {
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(address) ?? []
  const written = formatQuery(change(parseQuery(query)))
  return written === '' ? path : `${path}?${written}`
}

/** The address of the full page at a frame's view, without the parameters that only frames use. */
export function pageLink(address: string): string {
  return withPairs(address, (pairs) => pairs.filter(([name]) => !OF_FRAMES.has(name)))
}

/** The address for a frame at a page's view, without the fragment. */
export function embedLink(address: string, flags: EmbedFlags = {}): string {
  const { theme, parts = PARTS, ...rest } = flags
  const { embed } = DEFAULT_VIEW
  const ours = formatEmbed({ ...embed, ...rest, parts })
  const colours: readonly Pair[] = theme === undefined || theme === 'auto' ? [] : [['theme', theme]]
  return withPairs(address, (pairs) => [
    ['mode', 'embed'],
    ...pairs.filter(([name]) => !OF_FRAMES.has(name) && (name !== 'theme' || theme === undefined)),
    ...colours,
    ...ours,
  ])
}
