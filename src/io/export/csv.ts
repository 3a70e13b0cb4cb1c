import type { Told, ToldClaim, ToldCount, ToldEvent } from './told.ts'

type Cell = string | number | null

/** Characters that spreadsheets take for the start of a formula, which they would run. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Text that could run as a formula gets a leading apostrophe, so that spreadsheets show it as text;
 * numbers are unchanged.
 */
function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows according to RFC 4180: commas, CRLF after every row, quotes doubled inside quotes. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

const EVENT = [
  'event',
  'title',
  'summary',
  'kind',
  'event_standing',
  'time_edtf',
  'time_in_words',
  'time_zone',
  'time_precision',
  'places',
  'place_precision',
  'longitude',
  'latitude',
  'took_part',
  'killed_and_injured',
  'link',
] as const
const CLAIM = [
  'claim',
  'claim_text',
  'said_by',
  'through',
  'claim_standing',
  'said_on',
  'source_urls',
] as const

const joined = (parts: readonly string[]): string => parts.join('; ')

/** "11 killed, 47 injured (Ministry of Internal Affairs, 2025-03-08)" */
function countText({ dead, hurt, atLeast, by, place, asOf }: ToldCount): string {
  const numbers = [
    ...(dead === null ? [] : [`${dead} killed`]),
    ...(hurt === null ? [] : [`${hurt} injured`]),
  ].join(', ')
  const where = place === null ? '' : ` in ${place}`
  return `${atLeast ? 'at least ' : ''}${numbers}${where} (${by.join(' and ')}, ${asOf})`
}

function eventCells(event: ToldEvent): Cell[] {
  const { id, title, summary, kind, standing, time, places, actors, casualties, link } = event
  const [lng, lat] = places.find(({ coordinates }) => coordinates !== null)?.coordinates ?? []
  return [
    id,
    title,
    summary,
    kind,
    standing,
    time.edtf,
    time.words,
    time.zone,
    time.about ? `about ${time.precision}` : time.precision,
    joined(places.map(({ name }) => name)),
    joined(places.map(({ precision }) => precision)),
    lng ?? null,
    lat ?? null,
    joined(actors),
    joined(casualties.map(countText)),
    link,
  ]
}

function claimCells(claim: ToldClaim, urlOf: (id: string) => string): Cell[] {
  const { id, text, by, via, standing, said, sources } = claim
  return [id, text, joined(by), via, standing, said, sources.map(urlOf).join(' ')]
}

/**
 * A view as a table: one row per claim, preceded by its event's columns, and one row for an event
 * without claims. The place columns are those of the event's first place on the map; all its places
 * are named.
 */
export function toCsv({ events, sources }: Told): string {
  const urls = new Map(sources.map(({ id, url }) => [id, url]))
  const urlOf = (id: string): string => urls.get(id) ?? id
  const rows = events.flatMap((event) => {
    const first = eventCells(event)
    if (event.claims.length === 0) return [[...first, ...CLAIM.map(() => null)]]
    return event.claims.map((claim) => [...first, ...claimCells(claim, urlOf)])
  })
  return csv([[...EVENT, ...CLAIM], ...rows])
}
