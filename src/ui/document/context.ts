import { kindName } from '../../core/model/kindName.ts'
import type { Actor } from '../../core/model/actor.ts'
import { actorName, shortActorName } from '../../core/model/actorName.ts'
import type { Event } from '../../core/model/event.ts'
import { eventById, eventIndex } from '../../core/model/eventIndex.ts'
import type { Kind } from '../../core/model/kind.ts'
import type { Place } from '../../core/model/place.ts'
import type { Story } from '../../core/model/story.ts'
import type { Standing } from '../../core/model/claim.ts'
import { INDEPENDENT } from '../../core/model/status.ts'
import { parseMoment } from '../../core/time/time.ts'
import { capital } from '../../text/capital.ts'
import { daysOf, formatDate, formatInstant } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import { bothEnds } from '../../text/zones.ts'
import type { Messages } from '../../text/messages/en.ts'

/** What the parts of the document share: words, names and links in the story's language. */
export interface DocumentContext {
  readonly language: string
  readonly messages: Messages
  /** The id of the event whose card is being written. */
  readonly event: string
  /** The id of a claim's row; none in the story's document, where hundreds of them would weigh 3 kB. */
  readonly claimId: (claim: string) => string | undefined
  /**
   * The id of a source's entry on that card; in the story's document as short as can be where its source
   * comes first, for ids stand there six hundred times over.
   */
  readonly sourceId: (number: number) => string
  /** Who published a source, by its number. */
  readonly outlet: (number: number) => string
  readonly kind: (id: string) => Kind
  readonly kindName: (kind: Kind) => string
  readonly place: (id: string) => Place | undefined
  readonly actorName: (id: string) => string
  /** "Zelenskyy" */
  readonly shortName: (id: string) => string
  /** When it happened, for a call by the clocks at both ends. */
  readonly when: (event: Event) => string
  /** A link to the event's own view. */
  readonly link: (event: string) => string
  /** A date as the curator wrote it, in words. */
  readonly day: (date: string) => string
  /** A day of ours, with its year: "29 November 2026". */
  readonly date: (day: string) => string
  readonly list: (names: readonly string[]) => string
  /** "says", "deny": the manner of a claim as a verb that fits its speakers. */
  readonly standing: (standing: Standing, by: readonly Actor[]) => string
  readonly languageName: (tag: string) => string
  /** The name of a side: of a country, of outlets on neither side, or of whoever is a side of their own. */
  readonly sideName: (side: string) => string
}

const UNKNOWN: Kind = {
  id: 'unknown',
  label: {},
  plural: {},
  track: 'words',
  glyph: 'square',
}

/** Made once for a story or a language: a large story has a context for each of very many events. */
const placesKept = new WeakMap<readonly Place[], ReadonlyMap<string, Place>>()

function placesOf({ places }: Story): ReadonlyMap<string, Place> {
  const known = placesKept.get(places)
  if (known) return known
  const byId = new Map(places.map((place) => [place.id, place]))
  placesKept.set(places, byId)
  return byId
}

const citersKept = new WeakMap<readonly Event[], ReadonlyMap<string, string>>()

/** The event that cites each source first, by the id of the source. */
function firstCiters({ events }: Story): ReadonlyMap<string, string> {
  const known = citersKept.get(events)
  if (known) return known
  const pairs = events.flatMap(({ id, sources }) =>
    sources.map(({ source }) => [source, id] as const),
  )
  const citers = new Map(pairs.toReversed())
  citersKept.set(events, citers)
  return citers
}

/** What the parts of the document are given that tell of the whole story. */
export interface StoryParts {
  readonly story: Story
  readonly messages: Messages
  /** Whether there is no other page that tells the rest: then each entry tells all, and its own changes. */
  readonly whole: boolean
}

/** Whether rows of claims can be linked to. */
type Anchors = 'with anchors' | 'without anchors'

/** The context of one event's card. */
export function contextOf(
  story: Story,
  messages: Messages,
  event: Event,
  anchors: Anchors = 'with anchors',
): DocumentContext {
  const { language } = story
  const card = (eventIndex(story).get(event.id) ?? -1) + 1
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const regions = new Intl.DisplayNames([language], { type: 'region' })
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return {
    language,
    messages,
    event: event.id,
    claimId: (claim) => (anchors === 'with anchors' ? `${event.id}--${claim}` : undefined),
    sourceId: (number) => {
      const source = story.sources[number - 1]?.id ?? ''
      const isAlone = anchors === 'without anchors' && firstCiters(story).get(source) === event.id
      return isAlone ? `s${number}` : `s${card}-${number}`
    },
    outlet: (number) => story.sources[number - 1]?.publisher ?? '',
    kind: (id) => story.kinds.find((kind) => kind.id === id) ?? UNKNOWN,
    kindName: (kind) => capital(kindName(kind, language, kind.id)),
    place: (id) => placesOf(story).get(id),
    actorName: (id) => actorName(story, id),
    shortName: (id) => shortActorName(story, id),
    when: ({ span, id }) => {
      const told = formatSpan(span, daysOf(story))
      const outline = eventById(story, id)
      const ends = outline ? bothEnds(outline, story, language, span.zone) : null
      return ends === null ? told : `${told} · ${ends}`
    },
    link: (id) => `?event=${id}#${id}`,
    day: (date) => {
      const moment = parseMoment(date, event.span.zone)
      if (!moment || moment.precision === 'bounded') return date
      return formatInstant(moment.earliest, event.span.zone, daysOf(story), moment.precision)
    },
    date: (day) => formatDate(day, language),
    list: (all) => list.format(all),
    standing: (standing, by) => {
      const isOne = by.length === 1 && by[0]?.plural !== true
      return messages.standings[standing][isOne ? 'one' : 'many']
    },
    sideName: (side) => {
      if (side === INDEPENDENT) return messages.card.neitherSide
      return /^[A-Z]{2}$/.test(side) ? (regions.of(side) ?? side) : capital(actorName(story, side))
    },
    languageName: (tag) => messages.card.inLanguage(names.of(tag) ?? tag),
  }
}
