// What the built document is made of. Parts are cut out by what the build writes around them; what no
// rule knows is "other markup", so that the parts always add up to the whole.

interface Rule {
  readonly name: string
  readonly pattern: RegExp
}

/** In this order: a part is taken from what the rules before it have left. */
const RULES: readonly Rule[] = [
  { name: 'style sheets', pattern: /<style\b[^>]*>[\s\S]*?<\/style>/g },
  {
    name: 'outline of the story',
    pattern: /<script type="application\/json"[^>]*>[\s\S]*?<\/script>/g,
  },
  { name: 'basemap', pattern: /<svg\b[^>]*class="?map-base[\s\S]*?<\/svg>/g },
  { name: 'timeline picture', pattern: /<svg\b[^>]*class="?timeline[\s\S]*?<\/svg>/g },
  {
    name: 'marks, labels and lines of the map',
    pattern:
      /<svg\b[^>]*class="?map-lines[\s\S]*?<\/svg>|<div class="?map-box[\s\S]*?<\/ol>(?:<span[^>]*map-scale[\s\S]*?<\/span>)?<\/div>/g,
  },
  { name: 'source addresses', pattern: /href="?https?:\/\/[^"\s>]*"?/g },
  { name: 'tags of the list of events', pattern: /<article[\s\S]*?<\/article>/g },
]

/** A document's parts by name; joined they hold every character of it once. */
export function documentParts(html: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  let rest = html
  for (const { name, pattern } of RULES) {
    parts.set(name, [...rest.matchAll(pattern)].map(([text]) => text).join(''))
    rest = rest.replace(pattern, '')
  }
  const list = parts.get('tags of the list of events') ?? ''
  parts.set('words of the list of events', list.replace(/<[^>]*>/g, ''))
  parts.set('tags of the list of events', [...list.matchAll(/<[^>]*>/g)].join(''))
  return parts.set('other markup', rest)
}

/** The path data of the basemap's layers in a document: the world tier. */
export function worldTier(html: string): string {
  const paths = html.matchAll(/<path\b[^>]*data-layer[^>]*\bd="([^"]*)"/g)
  return [...paths].map(([, path]) => path ?? '').join('\n')
}

const CARD_ENDS = /<\/article>/g
/** No screen shows more of the list beside or under map and timeline. */
const FIRST_CARDS = 3

/**
 * What must have arrived before the first picture is painted: the document up to and with its third card.
 * With it head, style, header, map and timeline are there, whatever comes after.
 */
export function firstPicture(html: string): string {
  const [end = html.length] = [...html.matchAll(CARD_ENDS)]
    .slice(0, FIRST_CARDS)
    .map(({ index, 0: tag }) => index + tag.length)
    .reverse()
  return html.slice(0, end)
}

/** How many events a document tells: their cards. */
export function cardsIn(html: string): number {
  return [...html.matchAll(CARD_ENDS)].length
}
