import { formatDate } from '../../text/dates.ts'
import type { Reference } from '../../io/export/reference.ts'

/** The story as one view of it shows it. */
export type CitedView = Reference & { readonly title: string; readonly url: string }

/** The words between the parts of a citation. */
export interface CiteMessages {
  readonly version: (version: string) => string
  readonly accessed: (day: string) => string
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** As a sentence for a list of references: what is not known is left out, the address comes last. */
export function citeView(view: CitedView, messages: CiteMessages): string {
  const { author, title, issued, accessed, version, url, note, language } = view
  const made = [
    version === null ? '' : messages.version(version),
    issued === null ? '' : formatDate(issued, language),
  ].filter((part) => part !== '')
  return [
    ended(author),
    ended(title),
    made.length === 0 ? '' : ended(made.join(', ')),
    note === null ? '' : ended(note),
    ended(messages.accessed(formatDate(accessed, language))),
    url,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
