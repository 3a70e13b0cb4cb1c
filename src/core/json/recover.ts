import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { blanked, tooDeepIn } from './deep.ts'

/** An error in a JSON text: jsonc-parser's name for it, or `TooDeep`. */
export interface SyntaxFault {
  readonly code: string
  readonly offset: number
  readonly length: number
}

/** JSON as far as it could be parsed. */
export interface Parsed {
  readonly root: Node | undefined
  readonly errors: readonly SyntaxFault[]
}

/** One record of a list: its text and its offset in the file. */
interface Chunk {
  readonly from: number
  readonly text: string
}

function byOffset(a: SyntaxFault, b: SyntaxFault): number {
  return a.offset - b.offset
}

function parse(text: string): Parsed {
  const deep = tooDeepIn(text)
  const errors: ParseError[] = []
  const root = parseTree(blanked(text, deep), errors, { disallowComments: true })
  const faults = [
    ...deep.map(({ from }): SyntaxFault => ({ code: 'TooDeep', offset: from, length: 1 })),
    ...errors.map(({ error, offset, length }): SyntaxFault => {
      return { code: printParseErrorCode(error), offset, length }
    }),
  ]
  return { root, errors: faults.sort(byOffset) }
}

/** Without commas and space at the end; a pattern would try every start of a long run of spaces. */
function withoutEnd(text: string): string {
  let rest = text.trimEnd()
  while (rest.endsWith(',')) rest = rest.slice(0, -1).trimEnd()
  return rest
}

/** The records of the file's list, separated by indentation, which survives a missing brace. */
function splitRecords(text: string): Chunk[] {
  const indentation = /\[\s*\n([ \t]+)\{/.exec(text)?.[1]
  if (indentation === undefined) return []
  const starts = [...text.matchAll(new RegExp(`^${indentation}(?=\\{)`, 'gm'))]
  return starts.map((start, index): Chunk => {
    const from = start.index + indentation.length
    const rest = text.slice(from, starts[index + 1]?.index)
    const close = new RegExp(`^${indentation}\\}`, 'm').exec(rest)
    const outdented = new RegExp(`\\n(?!${indentation})[ \\t]*[\\]}]`).exec(rest)
    const end = close ? close.index + close[0].length : outdented?.index
    return { from, text: withoutEnd(rest.slice(0, end)) }
  })
}

/** The node with offsets relative to the whole file; its parent is never used. */
function moved(node: Node, by: number): Node {
  const children = node.children?.map((child) => moved(child, by))
  return { ...node, offset: node.offset + by, ...(children && { children }) }
}

function withItems(node: Node, list: Node, items: readonly Node[]): Node {
  const children = node.children?.map((child) => withItems(child, list, items))
  return { ...node, ...(children && { children }), ...(node === list && { children: [...items] }) }
}

function listOf(root: Node | undefined, length: number): Node | undefined {
  return root?.children
    ?.map((property) => property.children?.[1])
    .find((value) => value?.type === 'array' && value.children?.length === length)
}

/** Errors that leave the content of a record intact. */
const HARMLESS = new Set([
  'CommaExpected',
  'ValueExpected',
  'PropertyNameExpected',
  'CloseBraceExpected',
  'CloseBracketExpected',
  'InvalidCommentToken',
])

function isHarmless({ code }: SyntaxFault): boolean {
  return HARMLESS.has(code)
}

/** Parses each record separately, and the text around them with a 0 in place of each. */
function parseApart(text: string, chunks: readonly Chunk[]): Parsed | null {
  const frame = blanked(
    text,
    chunks.map(({ from, text: own }) => ({ from, to: from + own.length })),
  )
  const { root, errors } = parse(frame)
  const list = listOf(root, chunks.length)
  if (!root || !list) return null
  const records = chunks.map(({ from, text: own }) => ({ from, ...parse(own) }))
  const items = records.flatMap((one) =>
    one.root && one.errors.every(isHarmless) ? [moved(one.root, one.from)] : [],
  )
  const within = records.flatMap(({ from, errors: own }) =>
    own.map((error) => ({ ...error, offset: error.offset + from })),
  )
  return {
    root: withItems(root, list, items),
    errors: [...errors, ...within].sort(byOffset),
  }
}

/**
 * Parses a JSON text and carries on after errors. If one record of a list lacks a brace, a bracket
 * or a quotation mark, its neighbours are kept: records are then separated by their indentation.
 * The record itself is kept only if its content is certain.
 */
export function parseRecords(text: string): Parsed {
  const whole = parse(text)
  if (whole.errors.length === 0) return whole
  const chunks = splitRecords(text)
  const apart = chunks.length > 0 ? parseApart(text, chunks) : null
  return apart && apart.errors.length <= whole.errors.length ? apart : whole
}
