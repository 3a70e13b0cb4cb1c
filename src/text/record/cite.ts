import { formatDate } from '../dates.ts'
import { bibtexEntry, dateParts, tex, texAddress } from './bibliography.ts'

/** A thing on the web that can be cited. */
export interface Work {
  /** Unique among what is cited together: "march-2025". */
  readonly id: string
  /** A body, not a person. */
  readonly author: string
  readonly title: string
  /** ISO days; null where not known. */
  readonly issued: string | null
  readonly accessed: string
  readonly version: string | null
  readonly url: string
  /** What the address shows: "Up to 19 March: 25 of 45 events." */
  readonly note: string
  readonly language: string
}

/** The words between the parts of a citation. */
export interface CiteWords {
  readonly version: (version: string) => string
  readonly accessed: (day: string) => string
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** As a sentence for a list of references. */
export function citePlain(work: Work, words: CiteWords): string {
  const { author, title, issued, accessed, version, url, note, language } = work
  const made = [
    version === null ? '' : words.version(version),
    issued === null ? '' : formatDate(issued, language),
  ].filter((part) => part !== '')
  return [
    ended(author),
    ended(title),
    made.length === 0 ? '' : ended(made.join(', ')),
    note === '' ? '' : ended(note),
    ended(words.accessed(formatDate(accessed, language))),
    url,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** As a BibTeX entry; the author in double braces, for a body has no first name. */
export function citeBibtex({ id, author, title, issued, ...rest }: Work): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', issued?.slice(0, 4) ?? null],
    ['date', issued],
    ['version', rest.version === null ? null : tex(rest.version)],
    ['url', texAddress(rest.url)],
    ['urldate', rest.accessed],
    ['note', rest.note === '' ? null : tex(rest.note)],
  ]
  return `${bibtexEntry(id, fields)}\n`
}

/** As CSL-JSON (Citation Style Language, 1.0.2), which reference managers import. */
export function citeCsl(work: Work): string {
  const { id, author, title, issued, accessed, version, url, note, language } = work
  const item = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    ...(issued !== null && { issued: dateParts(issued) }),
    accessed: dateParts(accessed),
    URL: url,
    ...(version !== null && { version }),
    ...(note !== '' && { note }),
    language,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}
