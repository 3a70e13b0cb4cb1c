import { formatDate } from './dates.ts'
import { bibtexEntry, dateParts, tex, texAddress } from './record/bibliography.ts'
import { cardToolWordsFor } from './cardToolWords.ts'

/** Something that can be cited: an event's entry in the story, or one of its sources. */
export interface Citable {
  /** Letters, digits and hyphens; names the entry in a bibliography. */
  readonly id: string
  readonly title: string | null
  /** Who answers for it: the story's editors, a newspaper. */
  readonly author: string
  /** What it is part of; null where it stands for itself. */
  readonly container: string | null
  readonly url: string | null
  /** "2025-03-19", "2025-03"; null where it is not known. */
  readonly issued: string | null
  /** The day on which it is cited: "2026-11-22". */
  readonly accessed: string
  readonly lang: string
}

export const CITATION_FORMATS = ['plain', 'bibtex', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** One line of plain text, as a reader would write it under a text. */
function citePlain({ title, author, container, url, issued, accessed }: Citable, lang: string) {
  const words = cardToolWordsFor(lang)
  const parts = [
    title === null ? `${author}.` : `${author}: ${words.quoted(title)}.`,
    container === null ? '' : `${words.partOf(container)}.`,
    issued === null ? '' : `${formatDate(issued, lang)}.`,
    url === null ? '' : `${url} (${words.accessed(formatDate(accessed, lang))}).`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** An entry `@misc` of BibTeX, with the fields of BibLaTeX for date and address. */
function citeBibtex({ id, title, author, container, url, issued, accessed, lang }: Citable) {
  const fields = [
    ['author', `{${tex(author)}}`],
    ['title', title === null ? null : `{${tex(title)}}`],
    ['howpublished', container === null ? null : tex(container)],
    ['date', issued],
    ['year', issued?.slice(0, 4) ?? null],
    ['url', url === null ? null : texAddress(url)],
    ['urldate', url === null ? null : accessed],
    ['langid', tex(lang)],
  ] as const
  return bibtexEntry(id, fields)
}

/** One item of CSL-JSON 1.0, which Zotero and its kin read. */
function cslItem({ id, title, author, container, url, issued, accessed, lang }: Citable) {
  return {
    id,
    type: 'webpage',
    author: [{ literal: author }],
    ...(title !== null && { title }),
    ...(container !== null && { 'container-title': container }),
    ...(issued !== null && { issued: dateParts(issued) }),
    ...(url !== null && { URL: url, accessed: dateParts(accessed) }),
    language: lang,
  }
}

/**
 * Citations in one text: a line each, entries of BibTeX, or an array of CSL-JSON.
 *
 * @param lang language of the words around them
 */
export function cite(all: readonly Citable[], format: CitationFormat, lang: string): string {
  if (format === 'csl') return JSON.stringify(all.map(cslItem), null, 2)
  if (format === 'bibtex') return all.map(citeBibtex).join('\n\n')
  return all.map((one) => citePlain(one, lang)).join('\n')
}
