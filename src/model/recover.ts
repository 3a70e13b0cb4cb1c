import { parseTree } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'

/** JSON as far as it could be made out. */
export interface Parsed {
  readonly root: Node | undefined
  readonly errors: readonly ParseError[]
}

/** A record of a list: its own text, and where that stands in the file. */
interface Chunk {
  readonly from: number
  readonly text: string
}

function parse(text: string): Parsed {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  return { root, errors }
}

/** The records of the file's list, told apart by their indentation, which survives a lost brace. */
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

function move(node: Node, by: number): Node {
  node.offset += by
  node.children?.forEach((child) => move(child, by))
  return node
}

function listOf(root: Node | undefined, length: number): Node | undefined {
  return root?.children
    ?.map((property) => property.children?.[1])
    .find((value) => value?.type === 'array' && value.children?.length === length)
}

/** Parses each record by itself, and what stands around them with a 0 in the place of each. */
function parseApart(text: string, chunks: readonly Chunk[]): Parsed | null {
  const frame = chunks.reduce(
    (rest, { from, text: own }) =>
      rest.slice(0, from) + blank(own) + rest.slice(from + own.length),
    text,
  )
  const { root, errors } = parse(frame)
  const list = listOf(root, chunks.length)
  if (!list) return null
  const parsed = chunks.map((chunk) => parse(chunk.text))
  list.children = parsed.flatMap((record, index) => {
    const node = record.root && move(record.root, chunks[index]?.from ?? 0)
    return node ? [Object.assign(node, { parent: list })] : []
  })
  const own = parsed.flatMap((record, index) =>
    record.errors.map((error) => ({ ...error, offset: error.offset + (chunks[index]?.from ?? 0) })),
  )
  return { root, errors: [...errors, ...own].sort((a, b) => a.offset - b.offset) }
}

/**
 * Parses a JSON text and goes on after faults. Where one record of a list lacks a brace, a bracket
 * or a quotation mark, its neighbours are kept: records are then told apart by their indentation.
 */
export function parseRecords(text: string): Parsed {
  const whole = parse(text)
  if (whole.errors.length === 0) return whole
  const chunks = splitRecords(text)
  const apart = chunks.length > 0 ? parseApart(text, chunks) : null
  return apart && apart.errors.length <= whole.errors.length ? apart : whole
}
