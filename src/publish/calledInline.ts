/** Indented lines of a function's text: bytes that every reader of a page would wait for. */
const INDENT = /\n\s+/g

/**
 * A function and its call as a script within a page. The function may use nothing outside itself, and no text of
 * more than one line. Script text must not contain an end tag, whatever a value contains.
 */
export function calledInline<T extends readonly unknown[]>(
  run: (...values: T) => unknown,
  ...values: T
): string {
  const told = values.map((value) => JSON.stringify(value).replaceAll('<', '\\u003c'))
  return `<script>(${run.toString().replace(INDENT, '\n')})(${told.join()})</script>`
}
