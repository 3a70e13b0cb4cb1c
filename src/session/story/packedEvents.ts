import type { EventPlaceOutline, Relation } from '../../core/model/event.ts'
import type { UntitledEvent } from './storyData.ts'

/** Where a record stands in its list; an id that is not in it stays as it is. */
type At = number | string

/** An event that names actors, places and other events in one way or another. */
type Naming<Id> = Omit<UntitledEvent, 'actors' | 'speakers' | 'places' | 'related'> & {
  readonly actors: readonly Id[]
  readonly speakers: readonly Id[]
  readonly places: readonly (Omit<EventPlaceOutline, 'place' | 'who'> & {
    readonly place: Id
    readonly who?: Id[] | undefined
  })[]
  readonly related: readonly (Omit<Relation, 'to'> & { readonly to: Id })[]
}

/** An event as it travels: whom and what it names it tells by their places in their lists, a kilobyte less. */
export type PackedEvent = Naming<At>

interface Listed {
  readonly id: string
}

/** The lists that events name records of. */
interface Lists {
  readonly actors: readonly Listed[]
  readonly places: readonly Listed[]
  readonly events: readonly Listed[]
}

type Renaming<From, To> = (records: readonly Listed[]) => (name: From) => To

function renamed<From, To>(
  events: readonly Naming<From>[],
  lists: Lists,
  renaming: Renaming<From, To>,
): Naming<To>[] {
  const actor = renaming(lists.actors)
  const spot = renaming(lists.places)
  const other = renaming(lists.events)
  return events.map((event) => ({
    ...event,
    actors: event.actors.map(actor),
    speakers: event.speakers.map(actor),
    places: event.places.map(({ place, who, ...rest }) => ({
      ...rest,
      place: spot(place),
      ...(who && { who: who.map(actor) }),
    })),
    related: event.related.map(({ to, ...rest }) => ({ ...rest, to: other(to) })),
  }))
}

/** Makes a story's events ready to travel. */
export function packEvents(events: readonly UntitledEvent[], lists: Lists): PackedEvent[] {
  return renamed<string, At>(events, lists, (records) => {
    const places = new Map(records.map(({ id }, at) => [id, at]))
    return (id) => places.get(id) ?? id
  })
}

/** The events that were packed. */
export function unpackEvents(events: readonly PackedEvent[], lists: Lists): UntitledEvent[] {
  return renamed<At, string>(events, lists, (records) => (at) => {
    const id = typeof at === 'number' ? records[at]?.id : at
    if (id === undefined) throw new Error(`No record: ${at}`)
    return id
  })
}
