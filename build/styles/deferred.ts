/** The rules of a style sheet, by when the page needs them: both as they are written, in their order. */
export interface SortedRules {
  /** Before the first picture. */
  readonly first: string
  /** When a reader opens, points at, scrolls to or prints something: what stands in `@deferred { … }`. */
  readonly later: string
}

/** A comment, a string, a block's start with the mark before it, a brace. */
const TOKEN = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|@deferred\b|[{}]/g
const OPENS = /\s*\{/y

/** Where the block ends whose text begins at `from`: the index of its closing brace. */
function endOf(css: string, from: number): number {
  TOKEN.lastIndex = from
  let depth = 1
  for (let found = TOKEN.exec(css); found; found = TOKEN.exec(css)) {
    if (found[0] === '@deferred') throw new Error('@deferred stands within another block')
    if (found[0] === '{') depth += 1
    if (found[0] === '}') depth -= 1
    if (depth === 0) return found.index
  }
  throw new Error('A block of a style sheet has no end')
}

/**
 * Takes what stands in `@deferred { … }` out of a style sheet. Such a block stands by itself, in no other: browsers know no such rule, and
 * would drop what is in it.
 *
 * @throws where a block has no end, and where `@deferred` is in another block or is followed by none
 */
export function sortRules(css: string): SortedRules {
  const first: string[] = []
  const later: string[] = []
  let from = 0
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(css); found; found = TOKEN.exec(css)) {
    const [text] = found
    if (text === '{') TOKEN.lastIndex = endOf(css, TOKEN.lastIndex) + 1
    if (text !== '@deferred') continue
    OPENS.lastIndex = TOKEN.lastIndex
    if (!OPENS.test(css)) throw new Error('@deferred is followed by no block')
    const start = OPENS.lastIndex
    const end = endOf(css, start)
    first.push(css.slice(from, found.index))
    later.push(css.slice(start, end))
    from = end + 1
    TOKEN.lastIndex = from
  }
  first.push(css.slice(from))
  return { first: first.join(''), later: later.join('') }
}

/** All rules of a style sheet, those of its deferred blocks after the others, as on the page. */
export function allRules(css: string): string {
  const { first, later } = sortRules(css)
  return `${first}\n${later}`
}
