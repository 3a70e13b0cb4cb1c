import { findNodeAtLocation, getNodeValue } from 'jsonc-parser'
import type { Node } from 'jsonc-parser'
import { positionAt, type Problem } from './problem.ts'
import { duplicateNames, syntaxProblems, textProblems } from './syntax.ts'
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
/** No handwritten file comes near this; deeper ones would exhaust the stack. */
const MOST_LEVELS = 100

/** "events[3].when.start" */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>(
    (text, part) => text + (typeof part === 'number' ? `[${part}]` : `${text && '.'}${part}`),
    '',
  )
}

function nearest(root: Node | undefined, path: JsonPath): Node | undefined {
  if (!root) return undefined
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length))
    if (node) return node
  }
  return root
}

function levels(text: string): number {
  let level = 0
  let most = 0
  for (const [bracket] of text.matchAll(/[[{}\]]/g)) {
    level += bracket === '[' || bracket === '{' ? 1 : -1
    most = Math.max(most, level)
  }
  return most
}

/**
 * Reads JSON and carries on after errors: whatever can be recovered from a broken file is kept, and
 * each error becomes a problem with its line. Never throws.
 */
export function parseJson(name: string, raw: string): JsonFile {
  const text = raw.startsWith(BOM) ? raw.slice(1) : raw
  const isTooDeep = levels(text) > MOST_LEVELS
  const { root, errors } = isTooDeep ? { root: undefined, errors: [] } : parseRecords(text)
  const report = ({ path, severity = 'error', ...rest }: Finding): Problem => {
    const node = nearest(root, path)
    return {
      file: name,
      path: formatPath(path),
      ...(node ? positionAt(text, node.offset) : { line: 1, column: 1 }),
      ...rest,
      severity,
    }
  }
  const problems = [
    ...textProblems(name, raw, isTooDeep),
    ...(text.trim() === '' ? [] : syntaxProblems(name, text, errors)),
    ...(root ? duplicateNames(root, name, text) : []),
  ]
  return { name, value: root ? getNodeValue(root) : undefined, problems, report }
}
