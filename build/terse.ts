const BLOCK = 'p|ul|ol|dl|div|h[1-6]|details|section|article|figure|footer|header|blockquote'

/** End tags that a parser puts there by itself, by what stands behind them. */
const IMPLIED = [
  /<\/li>(?=<li\b|<\/[ou]l>)/g,
  /<\/d[td]>(?=<d[td]\b|<\/(?:dl|div)>)/g,
  new RegExp(`</p>(?=<(?:${BLOCK})\\b|</(?:${BLOCK}|li|main)>)`, 'g'),
]

/** Shapes of SVG with nothing in them: unlike elements of HTML, they may close themselves. */
const HOLLOW = /"><\/(?:path|use|circle|rect)>/g
const TAG = /<[a-z][^>]*>/g
const EMPTY = /(?<= [a-z-]+)=""/g
/** Not the last value before a slash: the slash would become a part of it. */
const QUOTED = /="([^\s"'=<>`]+)"(?!\/)/g

/**
 * The same elements in fewer bytes: without the quotes and the end tags that HTML does not need. For
 * markup in which every `>` of a text or a value is escaped.
 */
export function terse(html: string): string {
  const lean = IMPLIED.reduce((text, pattern) => text.replace(pattern, ''), html).replace(
    HOLLOW,
    '"/>',
  )
  return lean.replace(TAG, (tag) => tag.replace(EMPTY, '').replace(QUOTED, '=$1'))
}
