const BLOCK = 'p|ul|ol|dl|div|h[1-6]|details|section|article|figure|footer|header|blockquote'

/** End tags that a parser implies, by what follows them. */
const IMPLIED = [
  /<\/li>(?=<li\b|<\/[ou]l>)/g,
  /<\/d[td]>(?=<d[td]\b|<\/(?:dl|div)>)/g,
  new RegExp(`</p>(?=<(?:${BLOCK})\\b|</(?:${BLOCK}|li|main)>)`, 'g'),
]

/** Empty SVG shapes: unlike HTML elements, they may be self-closing. */
const HOLLOW = /"><\/(?:path|use|circle|rect)>/g
const TAG = /<[a-z][^>]*>/g
const EMPTY = /(?<= [a-z-]+)=""/g
/** Not the last value before a slash: the slash would become part of it. */
const QUOTED = /="([^\s"'=<>`]+)"(?!\/)/g

/**
 * The same elements in fewer bytes: without the quotes and end tags that HTML does not need. For
 * markup in which every `>` in text or values is escaped.
 */
export function terse(html: string): string {
  const lean = IMPLIED.reduce((text, pattern) => text.replace(pattern, ''), html).replace(
    HOLLOW,
    '"/>',
  )
  return lean.replace(TAG, (tag) => tag.replace(EMPTY, '').replace(QUOTED, '=$1'))
}
