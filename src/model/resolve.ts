import type { Claim, ClaimFile } from './claim.ts'
import type { Event, EventFile, EventPlace } from './event.ts'
import type { Finding, JsonFile, JsonPath } from './json.ts'
import { findUnknown, type Known, type Registry } from './known.ts'
import type { Problem } from './problem.ts'
import { itemPath, type Kept, type Located } from './records.ts'
import { readWhen } from './when.ts'

/** An event whose ids all resolve, and where it and its parts stand in its file. */
export interface ResolvedEvent {
  readonly event: Event
  readonly path: JsonPath
  readonly kept: Kept
}

/** Collects findings about one event while its unknown ids are taken out. */
class Resolver {
  readonly problems: Problem[] = []
  readonly #kept: Record<string, readonly number[]>
  readonly #file: JsonFile
  readonly #known: Known
  readonly #located: Located<EventFile>

  constructor(file: JsonFile, known: Known, located: Located<EventFile>) {
    this.#file = file
    this.#known = known
    this.#located = located
    this.#kept = { ...located.kept }
  }

  get kept(): Kept {
    return this.#kept
  }

  find(finding: Finding): void {
    this.problems.push(this.#file.report(finding))
  }

  /** Whether the id is known; says so where it is not. */
  has(registry: Registry, id: string, path: JsonPath): boolean {
    const finding = findUnknown(this.#known, registry, id, path)
    if (finding) this.find(finding)
    return this.#known[registry].sound.has(id)
  }

  /** Whether all ids are known; speaks of each that is not. */
  hasAll(registry: Registry, ids: readonly string[], path: JsonPath): boolean {
    return ids.filter((id, index) => !this.has(registry, id, [...path, index])).length === 0
  }

  /** The sound items of a list; remembers where they stood. */
  sift<T>(
    list: string,
    items: readonly T[] | undefined,
    isSound: (item: T, path: JsonPath) => boolean,
  ): T[] {
    const sound = [...(items ?? []).entries()].filter(([index, item]) =>
      isSound(item, itemPath(this.#located, list, index)),
    )
    const before = this.#located.kept[list]
    this.#kept[list] = sound.map(([index]) => before?.[index] ?? index)
    return sound.map(([, item]) => item)
  }
}

function isClaimSound(resolver: Resolver, claim: ClaimFile, path: JsonPath): boolean {
  const speakers = resolver.hasAll('actors', claim.by, [...path, 'by'])
  const via = claim.via === undefined || resolver.has('actors', claim.via, [...path, 'via'])
  const sources = resolver.hasAll('sources', claim.sources, [...path, 'sources'])
  return speakers && via && sources
}

function toClaim({ contradicts = [], said, ...claim }: ClaimFile, event: string): Claim {
  return {
    ...claim,
    ...(said !== undefined && { said }),
    contradicts: contradicts.map((id) => (id.includes('/') ? id : `${event}/${id}`)),
  }
}

function toPlace(resolver: Resolver, place: EventPlace, path: JsonPath): EventPlace {
  if (!place.who) return place
  const who = place.who.filter((id, index) => resolver.has('actors', id, [...path, 'who', index]))
  return { ...place, who }
}

function soundPlaces(resolver: Resolver, event: EventFile): EventPlace[] {
  const places = resolver.sift('places', event.places, ({ place }, path) =>
    resolver.has('places', place, [...path, 'place']),
  )
  const at = (index: number) => ['places', resolver.kept['places']?.[index] ?? index]
  return places.map((place, index) => toPlace(resolver, place, [...resolver.path, ...at(index)]))
}

function speakersOf(claims: readonly Claim[], quotes: readonly { by: string }[]): string[] {
  return [...new Set([...claims.flatMap(({ by }) => by), ...quotes.map(({ by }) => by)])]
}
