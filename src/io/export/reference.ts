import { bibtexEntry, dateParts, tex, texAddress } from './bibliography.ts'

/** Something that can be cited: a view of the story, an event's entry in it, one of its sources. */
export interface Reference {
  /** Letters, digits and hyphens; unique among references cited together: "march-2025". */
  readonly id: string
  readonly title: string | null
  /** Who is responsible for it: a body, not a person. */
  readonly author: string
  /** What it is part of; null if it stands alone. */
  readonly container: string | null
  readonly url: string | null
  /** "2025-03-19", "2025-03"; null if not known. */
  readonly issued: string | null
  /** The access date: "2026-11-22". */
  readonly accessed: string
  readonly version: string | null
  /** What the address shows: "Up to 19 March: 25 of 45 events."; null if not applicable. */
  readonly note: string | null
  readonly language: string
}

/**
 * A BibTeX `@misc` entry, with BibLaTeX's fields for date, language and address; authors are in
 * double braces, since a body has no first name.
 */
export function bibtexOf(reference: Reference): string {
  const { id, author, title, container, issued, version, url, accessed, note } = reference
  const said = (text: string | null): string | null => (text === null ? null : tex(text))
  return bibtexEntry(id, [
    ['author', `{${tex(author)}}`],
    ['title', title === null ? null : `{${tex(title)}}`],
    ['howpublished', said(container)],
    ['date', issued],
    ['year', issued?.slice(0, 4) ?? null],
    ['version', said(version)],
    ['url', url === null ? null : texAddress(url)],
    ['urldate', url === null ? null : accessed],
    ['note', said(note)],
    ['langid', tex(reference.language)],
  ])
}

function cslItem(reference: Reference) {
  const { id, author, title, container, issued, version, url, accessed, note } = reference
  return {
    id,
    type: 'webpage',
    author: [{ literal: author }],
    ...(title !== null && { title }),
    ...(container !== null && { 'container-title': container }),
    ...(issued !== null && { issued: dateParts(issued) }),
    ...(url !== null && { URL: url, accessed: dateParts(accessed) }),
    ...(version !== null && { version }),
    ...(note !== null && { note }),
    language: reference.language,
  }
}

/** An array of CSL-JSON (Citation Style Language, 1.0.2), which reference managers import. */
export function cslOf(references: readonly Reference[]): string {
  return JSON.stringify(references.map(cslItem), null, 2)
}
