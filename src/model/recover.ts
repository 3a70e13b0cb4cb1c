import { parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'

/** JSON as far as it could be parsed. */
export interface Parsed {
  readonly root: Node | undefined
  readonly errors: readonly ParseError[]
}

/** One record of a list: its text and its offset in the file. */
interface Chunk {
  readonly from: number
  readonly text: string
}

function parse(text: string): Parsed {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  return { root, errors }
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
    return { from, text: rest.slice(0, end).replace(/[\s,]+$/, '') }
  })
}

function blank(text: string): string {
  return `0${text.slice(1).replace(/[^\n]/g, ' ')}`
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

function isHarmless({ error }: ParseError): boolean {
  return HARMLESS.has(printParseErrorCode(error))
}

/** Parses each record separately, and the text around them with a 0 in place of each. */
function parseApart(text: string, chunks: readonly Chunk[]): Parsed | null {
  const frame = chunks.reduce(
    (rest, { from, text: own }) => rest.slice(0, from) + blank(own) + rest.slice(from + own.length),
    text,
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
    errors: [...errors, ...within].sort((a, b) => a.offset - b.offset),
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
