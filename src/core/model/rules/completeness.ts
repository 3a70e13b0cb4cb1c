import type { Actor } from '../actor.ts'
import type { Claim } from '../claim.ts'
import { sidesOf, testimonyOf } from '../read/rate.ts'
import type { Finding, JsonPath } from '../../json/json.ts'
import { itemPath, type Located } from '../read/records.ts'
import type { ResolvedEvent } from '../read/resolve.ts'
import type { Source } from '../source.ts'
import { statusOf } from '../status.ts'
import type { Rule } from './rule.ts'

function lacks(path: JsonPath, field: string, wanted: string, remedy: string): Finding {
  return { path: [...path, field], found: `no "${field}"`, wanted, remedy }
}

function personWithoutRole({ record, path }: Located<Actor>): Finding[] {
  if (record.kind !== 'person' || record.role !== undefined) return []
  return [
    lacks(
      path,
      'role',
      'the role of every person at the time',
      'Add the role as a source gives it: "Finland’s president".',
    ),
  ]
}

function sourceIncomplete({ record, path }: Located<Source>): Finding[] {
  const { title, titleNote, published, dateNote, stance, seen, looked } = record
  const reason = (field: string, name: string) =>
    lacks(
      path,
      field,
      `a ${name}, or why there is none`,
      `Add the ${name}, or say in "${field}" why it is not known.`,
    )
  return [
    ...(title === null && titleNote === undefined ? [reason('titleNote', 'title')] : []),
    ...(published === null && dateNote === undefined ? [reason('dateNote', 'date')] : []),
    ...(stance === undefined
      ? [
          lacks(
            path,
            'stance',
            'the stance of every outlet',
            'Choose one from the list in data/README.md.',
          ),
        ]
      : []),
    ...(seen === undefined
      ? [lacks(path, 'seen', '"page", "excerpt" or "copy"', 'Say how much of the source was seen.')]
      : []),
    ...(looked === undefined
      ? [lacks(path, 'looked', 'the day of the last look', 'Add the day.')]
      : []),
  ]
}

function titleUnborne({ event, path }: ResolvedEvent): Finding[] {
  const isBorne = event.claims.some(({ onTitle }) => onTitle === 'asserts')
  if (isBorne || event.claims.length === 0) return []
  return [
    {
      path: [...path, 'claims'],
      found: 'no claim that supports the title',
      wanted: '"onTitle": "asserts" on at least one claim',
      remedy: 'Set it on each claim that, if true, means the event took place as its title says.',
    },
  ]
}

/** A title of two parts sums up more than one claim: "as known on" must know which. */
function titleOfTwoParts({ event, path }: ResolvedEvent): Finding[] {
  if (!event.title.includes(';') || event.titleRestsOn.length > 0) return []
  return [
    {
      path: [...path, 'title'],
      found: 'a title of two parts without "titleRestsOn"',
      wanted: 'the claims that it sums up',
      remedy:
        'Name them in "titleRestsOn", and in "earlier" what the event was called before all were known.',
    },
  ]
}

/** Where one claim names another as against it, the other names it too: so neither card is half a dispute. */
function oneWay(
  located: ResolvedEvent,
  against: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const { event } = located
  return event.claims.flatMap((claim, index) =>
    claim.contradicts.flatMap((reference, at): Finding[] => {
      if (against.get(reference)?.has(`${event.id}/${claim.id}`) ?? true) return []
      return [
        {
          path: [...itemPath(located, 'claims', index), 'contradicts', at],
          found: `"${reference}", which does not name this claim`,
          wanted: 'claims that name one another',
          remedy: `Add "${event.id}/${claim.id}" to "contradicts" of ${reference}.`,
        },
      ]
    }),
  )
}

function needlessOverride(
  { event, path }: ResolvedEvent,
  side: (actor: string) => string,
): Finding[] {
  if (event.statusReason === undefined) return []
  const byRule = statusOf(event.claims.map((claim) => testimonyOf(claim, side)))
  if (byRule !== event.standing) return []
  return [
    {
      path: [...path, 'status'],
      found: `"${event.standing}", which follows from the claims`,
      wanted: 'a status only if the rule gets it wrong',
      remedy: 'Remove "status".',
    },
  ]
}

/** Nothing is disputed by nobody: the card would name no other account. */
function disputedByNobody(located: ResolvedEvent, linked: readonly Claim[]): Finding[] {
  return linked.flatMap(({ standing, contradicts }, index): Finding[] => {
    if (standing !== 'disputed' || contradicts.length > 0) return []
    return [
      {
        path: [...itemPath(located, 'claims', index), 'standing'],
        found: '"disputed" on a claim that no other contradicts',
        wanted: 'the claim that disputes it, in "contradicts"',
        remedy: 'Name the other claim in "contradicts", or choose another standing.',
      },
    ]
  })
}

/** A question that only one claim answers is no use: there is nothing to show side by side. */
function loneQuestions(located: ResolvedEvent, linked: readonly Claim[]): Finding[] {
  return linked.flatMap(({ about, contradicts }, index): Finding[] => {
    if (about === undefined || contradicts.length > 0) return []
    return [
      {
        path: [...itemPath(located, 'claims', index), 'about'],
        found: `"about" ${JSON.stringify(about)} on a claim that contradicts nothing`,
        wanted: 'at least one claim that answers it differently',
        remedy: 'Name the other claim in "contradicts", or remove "about".',
      },
    ]
  })
}

/**
 * What a strict story must have: a role for every person; a title, date, stance and `seen` for
 * every source, or the reason one is missing; and a status that follows from the claims.
 */
export const completenessRule: Rule = (context) => {
  const { story, files, events, actors, sources } = context
  if (!story.strict) return []
  const side = sidesOf(story.actors)
  const against = new Map(
    events.flatMap(({ event }) =>
      event.claims.map(
        ({ id, contradicts }) => [`${event.id}/${id}`, new Set(contradicts)] as const,
      ),
    ),
  )
  const linked = new Map(story.events.map((event) => [event.id, event.claims]))
  const inEvents = events.flatMap((located) => [
    ...titleUnborne(located),
    ...titleOfTwoParts(located),
    ...oneWay(located, against),
    ...needlessOverride(located, side),
    ...loneQuestions(located, linked.get(located.event.id) ?? []),
    ...disputedByNobody(located, linked.get(located.event.id) ?? []),
  ])
  const findings: readonly (readonly [name: string, findings: readonly Finding[]])[] = [
    ['actors.json', actors.flatMap(personWithoutRole)],
    ['sources.json', sources.flatMap(sourceIncomplete)],
    ['events.json', inEvents],
  ]
  return findings.flatMap(([name, found]) => {
    const file = files[name]
    return file ? found.map(file.report) : []
  })
}
