import { plainLine } from '../../json/plainText.ts'

/** A decoded query parameter. */
export type Pair = readonly [name: string, value: string]

const READABLE: Readonly<Record<string, string>> = { '%2C': ',', '%2F': '/', '%3A': ':' }

/** Text without lone surrogates, which no address can carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch {
    return wellFormed(spaced)
  }
}

/**
 * Leaves commas, slashes and colons readable, as a query may. Characters that programs trim from
 * the end of a link, or that end a link in Markdown, are escaped.
 */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/%2C|%2F|%3A/g, (code) => READABLE[code] ?? code)
    .replace(/[!'()*~]|[.,:/_]$/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * Reads a query, with or without its question mark. Never throws: an invalid escape is left as it
 * is. `&amp;`, which some systems make of `&`, separates as `&` does, and so does a second question mark,
 * which some put before what they add.
 */
export function parseQuery(query: string): readonly Pair[] {
  return query
    .replace(/^\?/, '')
    .split(/&(?:amp;)?|\?(?=[\w.~-]+=)/)
    .filter((part) => part !== '')
    .map((part) => {
      const sign = part.indexOf('=')
      if (sign < 0) return [decode(part), '']
      return [decode(part.slice(0, sign)), decode(part.slice(sign + 1))]
    })
}

/** A text as a link carries and a page shows it: what nobody can see in it is a space. */
export function shownLine(text: string): string {
  return plainLine(wellFormed(text))
}

/** A query without its question mark; empty if there is nothing to write. */
export function formatQuery(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
}
