import type { Claim } from '../claim.ts'
import type { Finding, JsonPath } from '../../json/json.ts'
import { findLeftOut } from '../read/knownIds.ts'
import { itemPath } from '../read/records.ts'
import type { ResolvedEvent } from '../read/resolve.ts'
import type { Rule } from './rule.ts'

/** What a reference to a claim can resolve to. */
interface Claims {
  readonly byReference: ReadonlyMap<string, Claim>
  readonly eventsLeftOut: ReadonlySet<string>
}

function unlisted(source: string, listed: ReadonlySet<string>, path: JsonPath): Finding[] {
  if (listed.has(source)) return []
  return [
    {
      path,
      found: `the source "${source}"`,
      wanted: "a source from the event's own list",
      remedy: `Add "${source}" to the sources of the event, with what it supports.`,
    },
  ]
}

function unlistedSources(located: ResolvedEvent): Finding[] {
  const { claims, casualties, quotes, sources } = located.event
  const listed = new Set(sources.map(({ source }) => source))
  return [
    ...claims.flatMap((claim, index) =>
      claim.sources.flatMap((source, at) =>
        unlisted(source, listed, [...itemPath(located, 'claims', index), 'sources', at]),
      ),
    ),
    ...casualties.flatMap((count, index) =>
      count.sources.flatMap((source, at) =>
        unlisted(source, listed, [...itemPath(located, 'casualties', index), 'sources', at]),
      ),
    ),
    ...quotes.flatMap(({ source }, index) =>
      unlisted(source, listed, [...itemPath(located, 'quotes', index), 'source']),
    ),
  ]
}

/** A figure is drawn as what the claim says: its words are the claim's own. */
function figuresUnsaid(located: ResolvedEvent): Finding[] {
  return located.event.claims.flatMap(({ figure, text, id }, index): Finding[] => {
    if (figure === undefined || text.includes(figure.says)) return []
    return [
      {
        path: [...itemPath(located, 'claims', index), 'figure', 'says'],
        found: `"${figure.says}", which the text of the claim "${id}" does not contain`,
        wanted: 'words of the claim, to the letter',
        remedy: 'Copy the words that give the number from the text of the claim.',
      },
    ]
  })
}

function badReference(path: JsonPath, reference: string, isOwn: boolean): Finding {
  return {
    path,
    found: isOwn ? `"${reference}", the claim itself` : `the unknown claim "${reference}"`,
    wanted: 'the id of another claim of this event, or event-id/claim-id',
    remedy: 'Correct the spelling of the id, or fix the claim it names.',
  }
}

function differentAbout(path: JsonPath, claim: Claim, other: Claim, reference: string): Finding {
  const about = (one: Claim) => JSON.stringify(one.about ?? null)
  return {
    path,
    found: `"about" ${about(claim)} against ${about(other)} of ${reference}`,
    wanted: 'the same "about" on claims that contradict each other',
    remedy: 'Write on both what they differ about, in the same words.',
  }
}

function contradictions(located: ResolvedEvent, all: Claims): Finding[] {
  return located.event.claims.flatMap((claim, index) =>
    claim.contradicts.flatMap((reference, at): Finding[] => {
      const path = [...itemPath(located, 'claims', index), 'contradicts', at]
      const [event = ''] = reference.split('/')
      if (all.eventsLeftOut.has(event)) return [findLeftOut(event, 'events.json', path)]
      const isOwn = reference === `${located.event.id}/${claim.id}`
      const other = all.byReference.get(reference)
      if (isOwn || !other) return [badReference(path, reference, isOwn)]
      if (claim.about !== undefined && claim.about === other.about) return []
      return [differentAbout(path, claim, other, reference)]
    }),
  )
}

/** What waits in "as known on" for a claim that is not there would be hidden for ever. */
function waitsForNothing({ event, path, kept }: ResolvedEvent): Finding[] {
  const ids = new Set(event.claims.map(({ id }) => id))
  const all: readonly (readonly [JsonPath, readonly string[]])[] = [
    [['titleRestsOn'], event.titleRestsOn],
    ...event.earlier.map(
      ({ titleRestsOn }, at) => [['earlier', at, 'titleRestsOn'], titleRestsOn] as const,
    ),
    ...event.places.map(
      ({ restsOn = [] }, at) =>
        [['places', kept['places']?.[at] ?? at, 'restsOn'], restsOn] as const,
    ),
  ]
  const references = all.flatMap(([at, claims]) =>
    claims.map((id, index) => ({ id, at: [...at, index] })),
  )
  return references.flatMap(({ id, at }): Finding[] => {
    if (ids.has(id)) return []
    return [
      {
        path: [...path, ...at],
        found: `the unknown claim "${id}"`,
        wanted: 'the id of a claim of this event',
        remedy: 'Correct the spelling of the id, or fix the claim it names.',
      },
    ]
  })
}

function duplicateIds(located: ResolvedEvent): Finding[] {
  const seen = new Set<string>()
  return located.event.claims.flatMap(({ id }, index): Finding[] => {
    const isFirst = !seen.has(id)
    seen.add(id)
    if (isFirst) return []
    return [
      {
        path: [...itemPath(located, 'claims', index), 'id'],
        found: `the claim id "${id}" a second time`,
        wanted: 'each claim id once in an event',
        remedy: 'Give one of the two another id.',
      },
    ]
  })
}

/**
 * Claims cite sources of their event; the claims they contradict exist and have the same `about`.
 */
export const claimsRule: Rule = ({ events, eventsLeftOut, files }) => {
  const file = files['events.json']
  if (!file) return []
  const claims = events.flatMap(({ event }) =>
    event.claims.map((claim) => [`${event.id}/${claim.id}`, claim] as const),
  )
  const all: Claims = { byReference: new Map(claims), eventsLeftOut }
  return events
    .flatMap((located) => [
      ...duplicateIds(located),
      ...waitsForNothing(located),
      ...figuresUnsaid(located),
      ...unlistedSources(located),
      ...contradictions(located, all),
    ])
    .map(file.report)
}
