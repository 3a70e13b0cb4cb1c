import type { Count } from '../casualties.ts'
import type { Claim, ClaimFile, Quote } from '../claim.ts'
import type { Event, EventFile, EventPlace } from '../event.ts'
import type { JsonFile, JsonPath } from '../../json/json.ts'
import type { Known } from './knownIds.ts'
import type { Problem } from '../../json/problem.ts'
import type { Kept, Located } from './records.ts'
import { Resolver } from './resolver.ts'
import type { Span } from '../../time/span.ts'
import type { Instant } from '../../time/instant.ts'
import { readWhen } from './when.ts'

/** An event whose ids all resolve, with the positions of its parts in the file. */
export interface ResolvedEvent {
  readonly event: Event
  readonly path: JsonPath
  readonly kept: Kept
}

function toClaim(
  resolver: Resolver,
  claim: ClaimFile,
  event: string,
  path: JsonPath,
): Claim | null {
  const speakers = resolver.hasAll('actors', claim.by, [...path, 'by'])
  const via = claim.via === undefined || resolver.has('actors', claim.via, [...path, 'via'])
  const sources = resolver.hasAll('sources', claim.sources, [...path, 'sources'])
  const contradicts = (claim.contradicts ?? []).map((id) =>
    id.includes('/') ? id : `${event}/${id}`,
  )
  if (!speakers || !via || !sources) return null
  const { said, ...rest } = claim
  return { ...rest, ...(said !== undefined && { said }), contradicts }
}

function toPlace(resolver: Resolver, place: EventPlace, path: JsonPath): EventPlace | null {
  const { who } = place
  const sound = who?.filter((id, index) => resolver.has('actors', id, [...path, 'who', index]))
  if (!resolver.has('places', place.place, [...path, 'place'])) return null
  return { ...place, ...(sound && { who: sound }) }
}

function toQuote(resolver: Resolver, quote: Quote, path: JsonPath): Quote | null {
  const speaker = resolver.has('actors', quote.by, [...path, 'by'])
  return resolver.has('sources', quote.source, [...path, 'source']) && speaker ? quote : null
}

function toCount(resolver: Resolver, count: Count, path: JsonPath): Count | null {
  const { by, via, place } = count
  const counters = resolver.hasAll('actors', by, [...path, 'by'])
  const passer = via === undefined || resolver.has('actors', via, [...path, 'via'])
  const where = place === undefined || resolver.has('places', place, [...path, 'place'])
  const sources = resolver.hasAll('sources', count.sources, [...path, 'sources'])
  return counters && passer && where && sources ? count : null
}

function soundParts(resolver: Resolver, event: EventFile) {
  return {
    claims: resolver.sift('claims', event.claims, (claim, path) =>
      toClaim(resolver, claim, event.id, path),
    ),
    quotes: resolver.sift('quotes', event.quotes, (quote, path) => toQuote(resolver, quote, path)),
    casualties: resolver.sift('casualties', event.casualties, (count, path) =>
      toCount(resolver, count, path),
    ),
    places: resolver.sift('places', event.places, (place, path) => toPlace(resolver, place, path)),
    actors: resolver.sift('actors', event.actors, (id, path) =>
      resolver.has('actors', id, path) ? id : null,
    ),
    related: resolver.sift('related', event.related, (relation, path) =>
      resolver.has('events', relation.to, [...path, 'to']) ? relation : null,
    ),
    sources: resolver.sift('sources', event.sources, (cited, path) =>
      resolver.has('sources', cited.source, [...path, 'source']) ? cited : null,
    ),
  }
}

type Parts = ReturnType<typeof soundParts>

function speakersOf({ claims, quotes }: Parts): string[] {
  return [...new Set([...claims.flatMap(({ by }) => by), ...quotes.map(({ by }) => by)])]
}

/**
 * The editor's status, if any; whatever follows from claims and sources is worked out once all have
 * been read.
 */
function rated({ status }: EventFile): Pick<Event, 'standing' | 'statusReason'> {
  if (!status) return { standing: 'undisputed' }
  return { standing: status.is, statusReason: status.reason }
}

function toEvent(record: EventFile, parts: Parts, span: Span, anchor: Instant): Event {
  const { id, kind, title, summary, sourcing, notes = [], revisions = [] } = record
  return {
    id,
    kind,
    title,
    titleRestsOn: record.titleRestsOn ?? [],
    earlier: record.earlier ?? [],
    summary,
    ...(record.summaryFrom !== undefined && { summaryFrom: record.summaryFrom }),
    span,
    anchor,
    ...parts,
    speakers: speakersOf(parts),
    standings: [...new Set(parts.claims.map((claim) => claim.standing))],
    ...rated(record),
    keywords: record.keywords ?? [],
    ...(record.when.note !== undefined && { timeNote: record.when.note }),
    sourcing: { grade: 'thin', ...(sourcing?.note !== undefined && { note: sourcing.note }) },
    notes,
    revisions,
  }
}

/** The outcome of resolving an event. */
export interface Resolution {
  readonly resolved: ResolvedEvent | null
  readonly problems: readonly Problem[]
}

/**
 * Resolves the ids and dates of an event as written. An unknown id removes the smallest part that
 * needs it (a claim, a place); an unknown kind or an unreadable date removes the event.
 */
export function resolveEvent(
  file: JsonFile,
  located: Located<EventFile>,
  known: Known,
): Resolution {
  const { record, path } = located
  const resolver = new Resolver(file, known, located)
  const when = readWhen(record.when, [...path, 'when'])
  when.findings.forEach((finding) => resolver.find(finding))
  const hasKind = resolver.has('kinds', record.kind, [...path, 'kind'])
  const parts = soundParts(resolver, record)
  const { problems, kept } = resolver
  if (!hasKind || when.span === null) return { resolved: null, problems }
  return {
    resolved: { event: toEvent(record, parts, when.span, when.anchor), path, kept },
    problems,
  }
}
