import { cardToolMessagesFor } from './messages.ts'
import { formatDate } from '../../text/dates.ts'
import { bibtexOf, cslOf, type Reference } from '../../io/export/reference.ts'

/** An event's entry in the story, or one of its sources. */
export type Citable = Omit<Reference, 'version' | 'note'>

export const CITATION_FORMATS = ['plain', 'bibtex', 'csl'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]

/** One line of plain text, as a reader would write it under a text. */
function citePlain({ title, author, container, url, issued, accessed }: Citable, lang: string) {
  const messages = cardToolMessagesFor(lang)
  const parts = [
    title === null ? `${author}.` : `${author}: ${messages.quoted(title)}.`,
    container === null ? '' : `${messages.partOf(container)}.`,
    issued === null ? '' : `${formatDate(issued, lang)}.`,
    url === null ? '' : `${url} (${messages.accessed(formatDate(accessed, lang))}).`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/**
 * Citations in one text: a line each, entries of BibTeX, or an array of CSL-JSON.
 *
 * @param lang language of the words around them
 */
export function citeCard(all: readonly Citable[], format: CitationFormat, lang: string): string {
  if (format === 'plain') return all.map((one) => citePlain(one, lang)).join('\n')
  const references = all.map((one) => ({ ...one, version: null, note: null }))
  return format === 'csl' ? cslOf(references) : references.map(bibtexOf).join('\n\n')
}
