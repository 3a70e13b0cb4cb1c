import { getNodeValue, type Node } from 'jsonc-parser'
import { positionsIn } from './lines.ts'
import { told, type Problem } from './problem.ts'
import {
  duplicateNames,
  isOtherEncoding,
  syntaxProblems,
  textProblems,
  type Located,
} from './syntax.ts'
import { parseRecords } from './recover.ts'

/** A path within a JSON value: `['events', 3, 'when', 'start']`. */
export type JsonPath = readonly (string | number)[]

/** The content of a problem, without its position. */
export interface Finding {
  readonly path: JsonPath
  readonly found: string
  readonly wanted: string
  readonly remedy: string
  readonly severity?: Problem['severity']
  readonly isEcho?: boolean
}

/** A file as read: as much of its value as could be recovered, and the positions of its parts. */
export interface JsonFile {
  readonly name: string
  /** Undefined if nothing could be recovered; a problem then says why. */
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** A problem at a path in this file, with the line and column of the nearest part that exists. */
  readonly report: (finding: Finding) => Problem
}

const BOM = '\uFEFF'

/** "events[3].when.start" */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>(
    (text, part) => text + (typeof part === 'number' ? `[${part}]` : `${text && '.'}${part}`),
    '',
  )
}

/** The values of a record by name: of two with one name the last, which is the one that is read. */
const named = new WeakMap<Node, ReadonlyMap<unknown, Node>>()

function namedIn(node: Node): ReadonlyMap<unknown, Node> {
  const known = named.get(node)
  if (known) return known
  const pairs = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [[key.value as unknown, value] as const] : [],
  )
  const values = new Map(pairs)
  named.set(node, values)
  return values
}

function childOf(node: Node, part: string | number): Node | undefined {
  if (node.type === 'object') return namedIn(node).get(part)
  return node.type === 'array' && typeof part === 'number' ? node.children?.[part] : undefined
}

function nearest(root: Node | undefined, path: JsonPath): Node | undefined {
  let node = root
  for (const part of path) {
    const child = node && childOf(node, part)
    if (!child) return node
    node = child
  }
  return node
}

/**
 * Reads JSON and carries on after errors: whatever can be recovered from a broken file is kept, and
 * each error becomes a problem with its line. Never throws.
 */
export function parseJson(name: string, raw: string): JsonFile {
  const hasMark = raw.startsWith(BOM)
  const text = hasMark ? raw.slice(1) : raw
  const file: Located = { name, text, position: positionsIn(text) }
  const { root, errors } = parseRecords(text)
  const report = (finding: Finding): Problem => {
    const { path, found, wanted, remedy, severity = 'error', isEcho } = finding
    const node = nearest(root, path)
    return {
      file: name,
      path: told(formatPath(path)),
      ...(node ? file.position(node.offset) : { line: 1, column: 1 }),
      found: told(found),
      wanted: told(wanted),
      remedy: told(remedy),
      severity,
      ...(isEcho !== undefined && { isEcho }),
    }
  }
  const problems = [
    ...textProblems(file, hasMark),
    ...(text.trim() === '' || isOtherEncoding(text) ? [] : syntaxProblems(file, errors)),
    ...(root ? duplicateNames(root, file) : []),
  ]
  return { name, value: root ? getNodeValue(root) : undefined, problems, report }
}

/** Takes a finding about the value being read. */
export type OnFinding = (finding: Finding) => void
