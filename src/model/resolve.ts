import type { Claim, ClaimFile } from './claim.ts'
import type { Event, EventFile } from './event.ts'
import type { Finding, JsonFile, JsonPath } from './json.ts'
import type { Problem } from './problem.ts'
import type { Located } from './records.ts'
import { readWhen } from './when.ts'

/** The ids that events may refer to. */
export interface Known {
  readonly kinds: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

/** An event whose ids all resolve, and where it stands in its file. */
export interface ResolvedEvent {
  readonly event: Event
  readonly path: JsonPath
}

const FILE_OF = {
  kinds: 'data/kinds',
  actors: 'actors.json',
  places: 'places.json',
  sources: 'sources.json',
  events: 'events.json',
} as const

type Registry = keyof typeof FILE_OF

/** Collects findings about one event while its unknown ids are taken out. */
class Resolver {
  readonly problems: Problem[] = []
  readonly #file: JsonFile
  readonly #known: Known
  readonly path: JsonPath

  constructor(file: JsonFile, known: Known, path: JsonPath) {
    this.#file = file
    this.#known = known
    this.path = path
  }

  find(finding: Finding): void {
    this.problems.push(this.#file.report(finding))
  }

  /** Whether the id is known; says so where it is not. */
  has(registry: Registry, id: string, ...tail: JsonPath): boolean {
    if (this.#known[registry].has(id)) return true
    this.find({
      path: [...this.path, ...tail],
      found: `the unknown id "${id}"`,
      wanted: `an id from ${FILE_OF[registry]}`,
      remedy: `Correct the spelling, or add "${id}" to ${FILE_OF[registry]}.`,
    })
    return false
  }
}

function isClaimSound(resolver: Resolver, claim: ClaimFile, index: number): boolean {
  const at = ['claims', index] as const
  const speakers = claim.by.every((id, i) => resolver.has('actors', id, ...at, 'by', i))
  const via = claim.via === undefined || resolver.has('actors', claim.via, ...at, 'via')
  const sources = claim.sources.every((id, i) => resolver.has('sources', id, ...at, 'sources', i))
  return speakers && via && sources
}

function toClaim({ contradicts = [], said, ...claim }: ClaimFile, event: string): Claim {
  return {
    ...claim,
    ...(said !== undefined && { said }),
    contradicts: contradicts.map((id) => (id.includes('/') ? id : `${event}/${id}`)),
  }
}

function speakersOf(claims: readonly Claim[], quotes: readonly { by: string }[]): string[] {
  return [...new Set([...claims.flatMap(({ by }) => by), ...quotes.map(({ by }) => by)])]
}

function soundParts(resolver: Resolver, event: EventFile) {
  const quotes = (event.quotes ?? []).filter(
    ({ by, source }, i) =>
      resolver.has('actors', by, 'quotes', i, 'by') &&
      resolver.has('sources', source, 'quotes', i, 'source'),
  )
  return {
    claims: event.claims
      .filter((claim, i) => isClaimSound(resolver, claim, i))
      .map((claim) => toClaim(claim, event.id)),
    quotes,
    places: event.places.filter(({ place }, i) =>
      resolver.has('places', place, 'places', i, 'place'),
    ),
    actors: event.actors.filter((id, i) => resolver.has('actors', id, 'actors', i)),
    related: (event.related ?? []).filter(({ to }, i) =>
      resolver.has('events', to, 'related', i, 'to'),
    ),
    sources: event.sources.filter(({ source }, i) =>
      resolver.has('sources', source, 'sources', i, 'source'),
    ),
  }
}

/**
 * Turns an event as written into one whose ids and dates resolve. An unknown id takes out the
 * smallest part that needs it (a claim, a place); an unknown kind or an unreadable date the event.
 */
export function resolveEvent(
  file: JsonFile,
  { record, path }: Located<EventFile>,
  known: Known,
): { resolved: ResolvedEvent | null; problems: readonly Problem[] } {
  const resolver = new Resolver(file, known, path)
  const when = readWhen(record.when, [...path, 'when'])
  when.findings.forEach((finding) => resolver.find(finding))
  const kind = resolver.has('kinds', record.kind, 'kind')
  const parts = soundParts(resolver, record)
  if (!kind || when.span === null) return { resolved: null, problems: resolver.problems }
  const { id, title, summary, standing, sourcing, notes = [], revisions = [] } = record
  const event: Event = {
    id,
    kind: record.kind,
    title,
    summary,
    span: when.span,
    anchor: when.anchor,
    ...parts,
    speakers: speakersOf(parts.claims, parts.quotes),
    standings: [...new Set(parts.claims.map((claim) => claim.standing))],
    standing,
    ...(record.when.note !== undefined && { timeNote: record.when.note }),
    sourcing,
    notes,
    revisions,
  }
  return { resolved: { event, path }, problems: resolver.problems }
}

/** Makes contradiction mutual and takes out references to claims that do not exist. */
export function linkContradictions(events: readonly Event[]): readonly Event[] {
  const against = new Map<string, Set<string>>()
  const refs = events.flatMap((event) => event.claims.map((claim) => `${event.id}/${claim.id}`))
  for (const ref of refs) against.set(ref, new Set())
  for (const event of events)
    for (const claim of event.claims)
      for (const other of claim.contradicts) {
        const ref = `${event.id}/${claim.id}`
        if (!against.has(other) || other === ref) continue
        against.get(ref)?.add(other)
        against.get(other)?.add(ref)
      }
  return events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) => ({
      ...claim,
      contradicts: [...(against.get(`${event.id}/${claim.id}`) ?? [])].sort(),
    })),
  }))
}

/** Takes out relations to events that were left out after all. */
export function linkRelations(events: readonly Event[]): Event[] {
  const ids = new Set(events.map(({ id }) => id))
  return events.map((event) => ({
    ...event,
    related: event.related.filter(({ to }) => ids.has(to)),
  }))
}
