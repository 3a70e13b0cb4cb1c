import { formatDay } from '../dates.ts'

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

const instantOf = (iso: string): number => Date.parse(`${iso}T12:00Z`)

function dayIn(iso: string, language: string): string {
  return formatDay(instantOf(iso), 'UTC', language, { year: true })
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** As a sentence for a list of references. */
export function citePlain(work: Work, words: CiteWords): string {
  const { author, title, issued, accessed, version, url, note, language } = work
  const made = [
    version === null ? '' : words.version(version),
    issued === null ? '' : dayIn(issued, language),
  ].filter((part) => part !== '')
  return [
    ended(author),
    ended(title),
    made.length === 0 ? '' : ended(made.join(', ')),
    note === '' ? '' : ended(note),
    ended(words.accessed(dayIn(accessed, language))),
    url,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text as TeX prints it, whatever it holds. */
function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (char) => TEX[char] ?? `\\${char}`)
}

/** An address as BibTeX takes it: braces would end its field. */
function bareUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}

/** As a BibTeX entry; the author in double braces, for a body has no first name. */
export function citeBibtex({ id, author, title, issued, ...rest }: Work): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${tex(author)}}`],
    ['title', `{${tex(title)}}`],
    ['year', issued?.slice(0, 4) ?? null],
    ['date', issued],
    ['version', rest.version === null ? null : tex(rest.version)],
    ['url', bareUrl(rest.url)],
    ['urldate', rest.accessed],
    ['note', rest.note === '' ? null : tex(rest.note)],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  )
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`
}

function dateParts(iso: string): { 'date-parts': number[][] } {
  return { 'date-parts': [iso.split('-').map(Number)] }
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
