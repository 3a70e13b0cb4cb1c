import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Node, ParseError } from 'jsonc-parser'
import type { Problem } from './problem.ts'

/** A path in a JSON value: `['events', 3, 'when', 'start']`. */
export type JsonPath = readonly (string | number)[]

/** What a problem says beside where it is. */
export interface Finding {
  readonly path: JsonPath
  readonly found: string
  readonly wanted: string
  readonly remedy: string
  readonly severity?: Problem['severity']
}

/** A file as it was read: as much of its value as could be made out, and where its parts stand. */
export interface JsonFile {
  readonly name: string
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** A problem at a path of this file, with line and column (of the nearest part that exists). */
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

/** A value as it stands in the file, cut short where it is long. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

function nearest(root: Node | undefined, path: JsonPath): Node | undefined {
  if (!root) return undefined
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[])
    if (node) return node
  }
  return root
}

const SYNTAX_REMEDY: Partial<Record<string, string>> = {
  PropertyNameExpected: 'Remove the comma before the closing brace, or add the missing name.',
  ValueExpected: 'Remove the comma before the closing bracket, or add the missing value.',
  CommaExpected: 'Add a comma between the two parts.',
  ColonExpected: 'Add a colon after the name.',
  CloseBraceExpected: 'Add the missing } at the end of the record.',
  CloseBracketExpected: 'Add the missing ] at the end of the list.',
  UnexpectedEndOfString: 'Add the missing quotation mark.',
  InvalidCommentToken: 'Remove the comment; JSON has none.',
  EndOfFileExpected: 'Remove what follows the last closing brace.',
}

function syntaxProblem(name: string, text: string, error: ParseError): Problem {
  const code = printParseErrorCode(error.error)
  const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 30)))
  return {
    file: name,
    path: '',
    ...positionAt(text, error.offset),
    found: found ? show(found) : 'the end of the file',
    wanted: `valid JSON (${code})`,
    remedy: SYNTAX_REMEDY[code] ?? 'Mend the JSON here; an editor underlines the place.',
    severity: 'error',
  }
}

function bomProblem(name: string): Problem {
  return {
    file: name,
    path: '',
    line: 1,
    column: 1,
    found: 'a byte order mark before the first character',
    wanted: 'UTF-8 without a byte order mark',
    remedy: 'Save the file as "UTF-8" (not "UTF-8 with BOM").',
    severity: 'error',
  }
}

function duplicateNames(node: Node, name: string, text: string): Problem[] {
  const children = node.children ?? []
  const seen = new Set<unknown>()
  const own =
    node.type !== 'object'
      ? []
      : children.flatMap((property): Problem[] => {
          const key = property.children?.[0]
          if (!key || !seen.has(key.value)) {
            seen.add(key?.value)
            return []
          }
          return [
            {
              file: name,
              path: String(key.value),
              ...positionAt(text, key.offset),
              found: `the name ${show(key.value)} twice in one record`,
              wanted: 'each name once',
              remedy: 'Remove one of the two; only the last would be read.',
              severity: 'error',
            },
          ]
        })
  return [...own, ...children.flatMap((child) => duplicateNames(child, name, text))]
}

/**
 * Reads JSON and goes on after faults: what can be made out of a broken file is kept, and each fault
 * becomes a problem with its line. Never throws.
 */
export function parseJson(name: string, raw: string): JsonFile {
  const problems: Problem[] = raw.startsWith(BOM) ? [bomProblem(name)] : []
  const text = raw.startsWith(BOM) ? raw.slice(1) : raw
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  problems.push(...errors.map((error) => syntaxProblem(name, text, error)))
  if (root) problems.push(...duplicateNames(root, name, text))
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
  return { name, value: root ? getNodeValue(root) : undefined, problems, report }
}
