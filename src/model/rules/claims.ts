import type { Claim } from '../claim.ts'
import type { Finding } from '../json.ts'
import type { ResolvedEvent } from '../resolve.ts'
import { pathOfItem, type Rule, type RuleContext } from './rule.ts'

type ById = ReadonlyMap<string, Claim>

function unlistedSources(claim: Claim, located: ResolvedEvent, context: RuleContext): Finding[] {
  const listed = new Set(located.event.sources.map(({ source }) => source))
  const path = pathOfItem(context, located.path, 'claims', claim.id)
  return claim.sources
    .filter((source) => !listed.has(source))
    .map((source) => ({
      path: [...path, 'sources'],
      found: `the source "${source}"`,
      wanted: "a source from the event's own list",
      remedy: `Add "${source}" to the sources of the event, with what it supports.`,
    }))
}

function contradictionsOf(claim: Claim, located: ResolvedEvent, context: RuleContext, all: ById) {
  const path = pathOfItem(context, located.path, 'claims', claim.id)
  return claim.contradicts.flatMap((ref): Finding[] => {
    const other = all.get(ref)
    if (other?.about !== undefined && other.about === claim.about) return []
    return [
      {
        path,
        found: `"about" ${JSON.stringify(claim.about ?? null)} against ${JSON.stringify(other?.about ?? null)} of ${ref}`,
        wanted: 'the same "about" on claims that contradict each other',
        remedy: 'Write on both what they differ about, in the same words.',
      },
    ]
  })
}

function writtenReferences({ files, events }: RuleContext, all: ById): Finding[] {
  const root = files['events.json']?.value as { events?: { claims?: unknown }[] } | undefined
  return events.flatMap(({ event, path }) => {
    const written = root?.events?.[Number(path[1])]?.claims
    if (!Array.isArray(written)) return []
    return written.flatMap((claim: { contradicts?: unknown }, i): Finding[] => {
      const refs = Array.isArray(claim?.contradicts) ? claim.contradicts : []
      return refs.flatMap((ref: unknown, j): Finding[] => {
        const full = String(ref).includes('/') ? String(ref) : `${event.id}/${String(ref)}`
        if (all.has(full)) return []
        return [
          {
            path: [...path, 'claims', i, 'contradicts', j],
            found: `the unknown claim "${String(ref)}"`,
            wanted: 'the id of a claim of this event, or event-id/claim-id',
            remedy: 'Correct the spelling of the id.',
          },
        ]
      })
    })
  })
}

function duplicateIds(located: ResolvedEvent): Finding[] {
  const seen = new Set<string>()
  return located.event.claims.flatMap(({ id }): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        path: [...located.path, 'claims'],
        found: `two claims with the id "${id}"`,
        wanted: 'each claim id once in an event',
        remedy: 'Give one of the two another id.',
      },
    ]
  })
}

/** Claims rest on sources of their event, and what they contradict exists and is about the same. */
export const claimsRule: Rule = (context) => {
  const file = context.files['events.json']
  if (!file) return []
  const all: ById = new Map(
    context.story.events.flatMap((event) =>
      event.claims.map((claim) => [`${event.id}/${claim.id}`, claim] as const),
    ),
  )
  const linked = new Map(context.story.events.map((event) => [event.id, event]))
  const findings = context.events.flatMap((located) => [
    ...duplicateIds(located),
    ...(linked.get(located.event.id)?.claims ?? []).flatMap((claim) => [
      ...unlistedSources(claim, located, context),
      ...contradictionsOf(claim, located, context, all),
    ]),
  ])
  return [...findings, ...writtenReferences(context, all)].map(file.report)
}
