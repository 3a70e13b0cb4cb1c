import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser'
import type { Edit, Node } from 'jsonc-parser'
import type { JsonPath } from './json.ts'

/** What a text gets at a path; undefined: what is there is removed. */
export interface Rewriting {
  readonly path: JsonPath
  readonly value?: unknown
}

const endOf = ({ offset, length }: Node): number => offset + length

/** Removes some of a record’s names, with the space before each that follows another, and nothing else. */
function withoutNames(record: Node, removed: ReadonlySet<Node>): Edit[] {
  const all = record.children ?? []
  const lastKept = all.findLastIndex((property) => !removed.has(property))
  if (lastKept < 0) return [{ offset: record.offset, length: record.length, content: '{}' }]
  return all.flatMap((property, index): Edit[] => {
    if (!removed.has(property)) return []
    const [before, after] = [all[index - 1], all[index + 1]]
    const from = index > lastKept && before ? endOf(before) : property.offset
    const to = index < lastKept && after ? after.offset : endOf(property)
    return [{ offset: from, length: to - from, content: '' }]
  })
}

function withoutPaths(text: string, paths: readonly JsonPath[]): string {
  const root = parseTree(text)
  if (!root) return text
  const removed = new Map<Node, Set<Node>>()
  for (const path of paths) {
    const property = findNodeAtLocation(root, [...path])?.parent
    const record = property?.parent
    if (!property || record?.type !== 'object') continue
    removed.set(record, (removed.get(record) ?? new Set()).add(property))
  }
  const edits = [...removed].flatMap(([record, properties]) => withoutNames(record, properties))
  // What lies in something removed goes with it.
  const outer = edits.filter(
    (edit) =>
      !edits.some(
        (other) =>
          other !== edit &&
          other.offset <= edit.offset &&
          other.offset + other.length >= edit.offset + edit.length,
      ),
  )
  return applyEdits(text, outer)
}

function withValue(text: string, { path, value }: Rewriting): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const [, indent = '  '] = /\n([ \t]+)/.exec(text) ?? []
  const edits = modify(text, [...path], value, {
    formattingOptions: { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol },
    getInsertionIndex: (names) => (names[0] === '$schema' ? 1 : 0),
  })
  return applyEdits(text, edits)
}

/** A JSON text with some of its parts written anew; order, space and comments of the rest stay. */
export function rewritten(text: string, changes: readonly Rewriting[]): string {
  const gone = changes.filter(({ value }) => value === undefined).map(({ path }) => path)
  const written = changes.filter(({ value }) => value !== undefined)
  return written.reduce(withValue, gone.length > 0 ? withoutPaths(text, gone) : text)
}
