import type { Node } from 'jsonc-parser'
import type { Position } from './lines.ts'
import { show, told, type Problem } from './problem.ts'
import type { SyntaxFault } from './recover.ts'

type Messages = Pick<Problem, 'found' | 'wanted' | 'remedy'>

/** A text with its file's name, and where its offsets lie. */
export interface Located {
  readonly name: string
  readonly text: string
  readonly position: (offset: number) => Position
}

function at({ name, position }: Located, offset: number, messages: Messages): Problem {
  const { wanted, remedy } = messages
  const found = told(messages.found)
  return { file: name, path: '', ...position(offset), found, wanted, remedy, severity: 'error' }
}

const BYTE_ORDER_MARK: Messages = {
  found: 'a byte order mark before the first character',
  wanted: 'UTF-8 without a byte order mark',
  remedy: 'Save the file as "UTF-8" (not "UTF-8 with BOM").',
}
const OTHER_ENCODING: Messages = {
  found: 'bytes that are not UTF-8',
  wanted: 'a file in UTF-8',
  remedy: 'Save the file as "UTF-8" and retype the damaged character.',
}
const EMPTY: Messages = {
  found: 'an empty file',
  wanted: 'JSON: a record in braces',
  remedy: 'Restore the last good version of the file.',
}
const TOO_DEEP: Messages = {
  found: 'brackets nested a hundred deep',
  wanted: 'JSON as the schema describes it',
  remedy: 'Restore the last good version of this value, or remove it.',
}

/** Whether a text was read in the wrong encoding as a whole, such as UTF-16: every letter would be a fault. */
export const isOtherEncoding = (text: string): boolean => text.startsWith('\uFFFD\uFFFD')

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

/** What is wanted in place of each fault of the syntax, and what to do; by jsonc-parser's names. */
const SYNTAX: Partial<Record<string, readonly [wanted: string, remedy: string]>> = {
  PropertyNameExpected: [
    'a name in quotation marks',
    'Add the missing name in quotation marks, or remove what is here.',
  ],
  ValueExpected: ['a value', 'Add the missing value, or remove what is here.'],
  CommaExpected: ['a comma before it', 'Add a comma before it.'],
  ColonExpected: ['a colon before it', 'Add a colon after the name.'],
  CloseBraceExpected: ['a closing brace', 'Add the missing } at the end of the record.'],
  CloseBracketExpected: ['a closing bracket', 'Add the missing ] at the end of the list.'],
  UnexpectedEndOfString: [
    'a quotation mark at the end of the text',
    'Add the missing quotation mark, and keep the text on one line.',
  ],
  InvalidCommentToken: ['JSON without comments', 'Remove the comment; JSON does not allow any.'],
  EndOfFileExpected: ['nothing after the record', 'Remove what follows the last closing brace.'],
  InvalidSymbol: [
    'a record, a list, a text, a number, true, false or null',
    'Put text and names in straight quotation marks ("); remove anything else.',
  ],
  InvalidEscapeCharacter: [
    'a backslash only before " \\ / b f n r t u',
    'Write a backslash twice (\\\\), or remove it.',
  ],
}
const OTHERWISE = ['valid JSON', 'Fix the JSON here; a code editor underlines the place.'] as const

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
  const [wanted, remedy] = SYNTAX[code] ?? OTHERWISE
  return at(file, isAtEnd ? before.length : error.offset, {
    found: isAtEnd ? 'the end of the record or list' : found.startsWith('"') ? found : show(found),
    wanted,
    remedy,
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
