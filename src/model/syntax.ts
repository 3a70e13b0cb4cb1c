import type { Node } from 'jsonc-parser'
import type { Position } from './lines.ts'
import { show, told, type Problem } from './problem.ts'
import type { SyntaxFault } from './recover.ts'

type Words = Pick<Problem, 'found' | 'wanted' | 'remedy'>

/** A text with its file's name, and where its offsets lie. */
export interface Located {
  readonly name: string
  readonly text: string
  readonly position: (offset: number) => Position
}

function at({ name, position }: Located, offset: number, words: Words): Problem {
  const { wanted, remedy } = words
  const found = told(words.found)
  return { file: name, path: '', ...position(offset), found, wanted, remedy, severity: 'error' }
}

const BYTE_ORDER_MARK: Words = {
  found: 'a byte order mark before the first character',
  wanted: 'UTF-8 without a byte order mark',
  remedy: 'Save the file as "UTF-8" (not "UTF-8 with BOM").',
}
const OTHER_ENCODING: Words = {
  found: 'bytes that are not UTF-8',
  wanted: 'a file in UTF-8',
  remedy: 'Save the file as "UTF-8" and retype the damaged character.',
}
const EMPTY: Words = {
  found: 'an empty file',
  wanted: 'JSON: a record in braces',
  remedy: 'Restore the last good version of the file.',
}
const TOO_DEEP: Words = {
  found: 'brackets nested a hundred deep',
  wanted: 'JSON as the schema describes it',
  remedy: 'Restore the last good version of this value, or remove it.',
}

/** Faults in a text found before parsing its JSON. */
export function textProblems(file: Located, hasMark: boolean): Problem[] {
  const { text } = file
  const damaged = text.indexOf('\uFFFD')
  return [
    ...(hasMark ? [at(file, 0, BYTE_ORDER_MARK)] : []),
    ...(damaged < 0 ? [] : [at(file, damaged, OTHER_ENCODING)]),
    ...(text.trim() === '' ? [at(file, 0, EMPTY)] : []),
  ]
}

const REMEDIES: Partial<Record<string, string>> = {
  PropertyNameExpected: 'Add the missing name in quotation marks, or remove what is here.',
  ValueExpected: 'Add the missing value, or remove what is here.',
  CommaExpected: 'Add a comma before it.',
  ColonExpected: 'Add a colon after the name.',
  CloseBraceExpected: 'Add the missing } at the end of the record.',
  CloseBracketExpected: 'Add the missing ] at the end of the list.',
  UnexpectedEndOfString: 'Add the missing quotation mark, and keep the text on one line.',
  InvalidCommentToken: 'Remove the comment; JSON does not allow any.',
  EndOfFileExpected: 'Remove what follows the last closing brace.',
  InvalidSymbol: 'Put text and names in straight quotation marks ("); remove anything else.',
  InvalidEscapeCharacter: 'Write a backslash twice (\\\\), or remove it.',
}

const CLOSING = /[\]}]/

function syntaxProblem(file: Located, error: SyntaxFault): Problem {
  const { text } = file
  const { code } = error
  if (code === 'TooDeep') return at(file, error.offset, TOO_DEEP)
  const before = text.slice(0, error.offset).trimEnd()
  if (before.endsWith(',') && CLOSING.test(text.charAt(error.offset)))
    return at(file, before.length - 1, {
      found: 'a comma before a closing bracket or brace',
      wanted: 'no comma after the last item',
      remedy: 'Remove the comma.',
    })
  const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 30)))
  const isAtEnd = found.trim() === ''
  return at(file, isAtEnd ? before.length : error.offset, {
    found: isAtEnd ? 'the end of the record or list' : show(found),
    wanted: `valid JSON (${code})`,
    remedy: REMEDIES[code] ?? 'Fix the JSON here; a code editor underlines the place.',
  })
}

/**
 * Faults in the JSON of a text. Of errors with nothing between them only the first is reported,
 * since the others follow from it.
 */
export function syntaxProblems(file: Located, errors: readonly SyntaxFault[]): Problem[] {
  let end = -1
  return errors.flatMap((error) => {
    const isFollowing = end >= 0 && file.text.slice(end, error.offset).trim() === ''
    end = Math.max(end, error.offset + error.length)
    return isFollowing ? [] : [syntaxProblem(file, error)]
  })
}

function twice(property: Node, file: Located): Problem {
  const key = property.children?.[0]?.value as string
  return {
    ...at(file, property.offset, {
      found: `the name ${show(key)} twice in one record`,
      wanted: 'each name once',
      remedy: 'Remove one of the two; only the last is read.',
    }),
    path: told(key),
  }
}

function repeated(object: Node): Node[] {
  const seen = new Set<unknown>()
  return (object.children ?? []).filter((property) => {
    const key: unknown = property.children?.[0]?.value
    const isRepeated = seen.has(key)
    seen.add(key)
    return isRepeated
  })
}

/** Names that occur twice in one record; JSON would silently keep the last. */
export function duplicateNames(node: Node, file: Located): Problem[] {
  return [
    ...(node.type === 'object' ? repeated(node).map((one) => twice(one, file)) : []),
    ...(node.children ?? []).flatMap((child) => duplicateNames(child, file)),
  ]
}
