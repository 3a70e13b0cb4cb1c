import * as v from 'valibot'
import { countFile, type Count } from './casualties.ts'
import { claimFile, quoteFile, type Claim, type Quote, type Standing } from './claim.ts'
import { date, described, eventId, id, text, timePoint, title, zone } from './read/fields.ts'
import type { SourceGrade } from './sourcing.ts'
import type { Span } from '../time/span.ts'
import { EVENT_STANDINGS, type EventStanding } from './status.ts'
import type { Instant } from '../time/instant.ts'

/** The role a place plays in an event. */
export const PLACE_ROLES = [
  'scene',
  'target',
  'caller',
  'speaker',
  'announced',
  'answered',
  'area',
  'host',
  'mediator',
  'planned',
  'hub',
  'received',
] as const

/** `a` relation `b`: a responds to, implements, follows or (as one side alleges) breaches b. */
export const RELATIONS = ['follows', 'responds-to', 'implements', 'allegedly-breaches'] as const

const PARTS = ['early-hours', 'morning', 'afternoon', 'evening', 'night'] as const

export const whenFile = v.strictObject({
  start: timePoint,
  end: v.optional(
    described(timePoint, 'Absent: an event that is over at once, or whose end no source gives.'),
  ),
  /** IANA zone of the dates. */
  zone,
  scheduled: v.optional(
    described(
      v.boolean(),
      'Set where the start is what had been planned, and when it happened was not seen.',
    ),
  ),
  part: v.optional(
    described(
      v.picklist(PARTS, `one of ${PARTS.join(', ')}`),
      'Where a source says only "evening" or "night".',
    ),
  ),
  anchor: v.optional(
    described(
      date,
      "An instant inside the start's limits, for ordering within a day and for stepping; never shown.",
    ),
  ),
  note: v.optional(described(text, 'What the sources say about the time, in words.')),
})

export const eventPlaceFile = v.strictObject({
  place: id,
  role: v.picklist(PLACE_ROLES, `one of ${PLACE_ROLES.join(', ')}`),
  who: v.optional(described(v.array(id), 'Actor ids: the caller, the speaker, those who met.')),
  assumed: v.optional(
    described(v.boolean(), 'No source states the place; it is assumed, and shown so.'),
  ),
  restsOn: v.optional(
    described(v.array(id), 'Claim ids: "as known on" shows the place once one of them was known.'),
  ),
  note: v.optional(text),
})

export const eventFile = v.strictObject({
  id: eventId,
  kind: id,
  title,
  titleRestsOn: v.optional(
    described(
      v.array(id),
      'Claim ids of this event that the title sums up, where not the first that was known bears it out: until all were known, "as known on" leaves the event out.',
    ),
  ),
  summary: text,
  summaryFrom: v.optional(
    described(
      date,
      'When all that the summary says was known; absent: with the last part of the event. "As known on" hides it until then.',
    ),
  ),
  when: whenFile,
  places: v.array(eventPlaceFile),
  actors: v.array(id),
  earlier: v.optional(
    described(
      v.array(
        v.strictObject({
          title,
          titleRestsOn: v.pipe(v.array(id), v.minLength(1, 'at least one claim id')),
          summary: v.optional(text),
        }),
      ),
      'What "as known on" calls the event while not all that its title rests on was known: the last of these whose claims were.',
    ),
  ),
  status: v.optional(
    described(
      v.strictObject({
        is: v.picklist(EVENT_STANDINGS, `one of ${EVENT_STANDINGS.join(', ')}`),
        reason: text,
      }),
      'Only where the rule goes wrong: the status that holds instead, and why. Readers see the reason.',
    ),
  ),
  casualties: v.optional(
    described(v.array(countFile), 'Counts of people killed and hurt, the latest last.'),
  ),
  keywords: v.optional(
    described(v.array(text), 'Words that readers would search, and the event does not contain.'),
  ),
  claims: v.array(claimFile),
  quotes: v.optional(v.array(quoteFile)),
  sources: described(
    v.pipe(
      v.array(v.strictObject({ source: id, supports: text })),
      v.minLength(1, 'at least one source'),
    ),
    'Every source of the event, with what it was used for.',
  ),
  related: v.optional(
    v.array(
      v.strictObject({ to: id, type: v.picklist(RELATIONS, `one of ${RELATIONS.join(', ')}`) }),
    ),
  ),
  sourcing: v.optional(
    described(
      v.strictObject({
        note: v.optional(text),
      }),
      'What rests on one side or one outlet.',
    ),
  ),
  notes: v.optional(
    described(
      v.array(text),
      'What a reader of the sources should know: misdatings, spellings, counts that rose.',
    ),
  ),
  revisions: v.optional(
    described(v.array(v.strictObject({ date, text })), 'Changes after publication, newest last.'),
  ),
})

export type PlaceRole = (typeof PLACE_ROLES)[number]
export type RelationType = (typeof RELATIONS)[number]
export type EventFile = v.InferOutput<typeof eventFile>
export type EventPlace = v.InferOutput<typeof eventPlaceFile>

/** A place of an event without the note that only its card shows. */
export type EventPlaceOutline = Omit<EventPlace, 'note' | 'restsOn'>

export interface Relation {
  readonly to: string
  readonly type: RelationType
}

/** What every scene needs to know of an event: enough to place, filter, order and name it. */
export interface EventOutline {
  readonly id: string
  /** Kind id. */
  readonly kind: string
  readonly title: string
  readonly span: Span
  /** Within the start's limits; used to order events and step between them, and never shown. */
  readonly anchor: Instant
  readonly places: readonly EventPlaceOutline[]
  /** Actor ids: who took part. */
  readonly actors: readonly string[]
  /** Actor ids: who makes the claims and quotations on the card. */
  readonly speakers: readonly string[]
  /** The statuses of its claims, without duplicates. */
  readonly standings: readonly Standing[]
  /** Its status, by the rule in status.ts or, with a reason, as set by an editor. */
  readonly standing: EventStanding
  /** The sides that report deaths in it, by country; absent if none does. */
  readonly deadBy?: readonly string[]
  readonly related: readonly Relation[]
  /** All the words of its card, for search; filled in from the document. */
  readonly words?: string
  /** What readers would search for and the card does not say. */
  readonly keywords?: readonly string[]
  /**
   * `[lng, lat]` of those of its places that are on the map, for the filter by area; filled in
   * along with them.
   */
  readonly points?: readonly (readonly [lng: number, lat: number])[]
}

/** An event in full, as its card shows it. */
export interface Event extends EventOutline {
  readonly places: readonly EventPlace[]
  /** Claim ids, all of which must be known before the title is. */
  readonly titleRestsOn: readonly string[]
  readonly earlier: NonNullable<EventFile['earlier']>
  readonly summary: string
  /** When all that the summary says was known, as written; absent: with the last part. */
  readonly summaryFrom?: string
  /** Why its status differs from the one that follows from its claims. */
  readonly statusReason?: string
  readonly casualties: readonly Count[]
  readonly keywords: readonly string[]
  /** What the sources say about its time, in prose. */
  readonly timeNote?: string
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly sources: readonly { readonly source: string; readonly supports: string }[]
  readonly sourcing: { readonly grade: SourceGrade; readonly note?: string }
  readonly notes: readonly string[]
  readonly revisions: readonly { readonly date: string; readonly text: string }[]
}
