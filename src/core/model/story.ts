import * as v from 'valibot'
import type { Actor, ActorOutline } from './actor.ts'
import { annotationFile, lensFile, type Annotation, type StoryLens } from './closeUp.ts'
import {
  eventFile,
  PLACE_ROLES,
  whenFile,
  type Event,
  type EventOutline,
  type PlaceRole,
} from './event.ts'
import {
  bbox,
  day,
  described,
  id,
  language,
  pathId,
  sized,
  text,
  timePoint,
  title,
  zone,
} from './read/fields.ts'
import type { Kind } from './kind.ts'
import type { Place, PlaceOutline } from './place.ts'
import type { Source } from './source.ts'
import type { Span } from '../time/span.ts'
import type { Instant } from '../time/instant.ts'
import { TRACKS, type Track } from './track.ts'

/** A background stretch of time ("US military aid paused"). */
export const eraFile = v.strictObject({ id, label: title, text, when: whenFile })

/** One step of a tour. */
export const stepFile = v.strictObject({
  title,
  text,
  event: v.optional(described(id, 'The event in focus.')),
  at: v.optional(described(timePoint, "The playhead; absent: the event's own time.")),
  camera: v.optional(
    described(sized, "What the map shows, beside the event's places; absent: those alone."),
  ),
  frame: v.optional(
    described(id, 'The map that the step is about, and that `camera` moves; absent: the main one.'),
  ),
  notes: v.optional(described(text, 'For the presenter only.')),
})

/** One of several maps of a story: see `MapFrame`. */
export const mapFrameFile = v.strictObject({
  id,
  title: described(title, 'Why there is this map, in two or three words: "Where it hit".'),
  holds: v.optional(
    described(title, 'What it shows, beside the title, where it leaves lanes out: "strikes".'),
  ),
  bbox: described(bbox, 'What the map shows when the page opens.'),
  lanes: v.optional(
    described(
      v.pipe(
        v.array(v.picklist(TRACKS, `one of ${TRACKS.join(', ')}`)),
        v.minLength(1, 'at least one lane'),
      ),
      'The lanes shown in it; absent: all.',
    ),
  ),
  roles: v.optional(
    described(
      v.array(v.picklist(PLACE_ROLES, `one of ${PLACE_ROLES.join(', ')}`)),
      'Places with these roles are shown here, whatever their lane, and not in the other map.',
    ),
  ),
  main: v.optional(
    described(v.boolean(), 'The one that is large where there is room for one only.'),
  ),
})

export const pathFile = v.strictObject({
  id: pathId,
  title,
  summary: text,
  steps: v.pipe(v.array(stepFile), v.minLength(1, 'at least one step')),
})

export const storyFile = v.strictObject({
  $schema: v.optional(text),
  format: v.optional(
    described(
      v.pipe(
        v.number('the number of a format, such as 1'),
        v.integer('the number of a format, such as 1'),
        v.minValue(1, 'the number of a format, such as 1'),
        v.maxValue(9999, 'the number of a format, such as 1'),
      ),
      'The format of these files, so that later versions can read them; absent in stories from before it.',
    ),
  ),
  id,
  title,
  dek: described(text, 'Two sentences under the title.'),
  language,
  /** IANA zone of the axis, unless the reader chooses another. */
  zone,
  opens: described(day, 'First day on the axis.'),
  closes: described(day, 'Last day on the axis.'),
  /** The map's opening view. */
  bbox: sized,
  frames: v.optional(
    described(
      v.array(mapFrameFile),
      'Two maps where the story has two scales; absent: one map of `bbox`.',
    ),
  ),
  credit: title,
  licence: text,
  method: described(v.array(text), 'How the story was put together: what was and was not seen.'),
  strict: v.optional(
    described(
      v.boolean(),
      'Holds the story to the standard of a record: see "Strict" in data/README.md.',
    ),
  ),
  lens: v.optional(described(lensFile, 'Where the timeline is opened wide at first.')),
  annotations: v.optional(v.array(annotationFile)),
  eras: v.optional(v.array(eraFile)),
  paths: v.optional(v.array(pathFile)),
})

export const eventsFile = v.strictObject({
  $schema: v.optional(text),
  events: v.array(eventFile),
})

export type StoryFile = v.InferOutput<typeof storyFile>

export interface Era {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly span: Span
}

/** An era as drawn on the axis. */
export type EraOutline = Omit<Era, 'text'>

export interface Step {
  readonly title: string
  readonly text: string
  readonly event?: string
  readonly at?: Instant
  readonly camera?: readonly [west: number, south: number, east: number, north: number]
  /** Id of the map frame that the step is about; absent: the main one. */
  readonly frame?: string
  readonly notes?: string
}

/** One of two maps of a story, each with its own extent: one scene, several cameras. */
export interface MapFrame {
  readonly id: string
  readonly title: string
  /** What it shows, where it leaves lanes out. */
  readonly holds: string | null
  readonly bbox: readonly [west: number, south: number, east: number, north: number]
  /** The lanes shown in it; null: all. */
  readonly lanes: readonly Track[] | null
  /** Roles of places shown in it whatever their lane, and not in the other; null: none. */
  readonly roles: readonly PlaceRole[] | null
  /** Whether it is the large one where there is room for one only; true of exactly one. */
  readonly isMain: boolean
}

export interface Path {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly steps: readonly Step[]
}

interface Common {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly zone: string
  /** The start of the first day and the end of the last day on the axis. */
  readonly opens: Instant
  readonly closes: Instant
  /**
   * The one year in which everything happened, by the story's zone, which then need not be written.
   * Null if there are several.
   */
  readonly sharedYear: number | null
  readonly bbox: readonly [west: number, south: number, east: number, north: number]
  /** Two, exactly one of them the main one; none where one map of `bbox` tells it all. */
  readonly frames: readonly MapFrame[]
  readonly kinds: readonly Kind[]
  readonly paths: readonly Path[]
  /** Where the timeline's lens stands until the reader moves it; absent: there is none. */
  readonly lens?: StoryLens
  /** Sentences written on the timeline. */
  readonly annotations?: readonly Annotation[]
}

/**
 * What the page carries for its scripts. The text of summaries, claims and sources is already in
 * the document and is not sent twice.
 */
export interface StoryOutline extends Common {
  /** Sorted by anchor, then id. */
  readonly events: readonly EventOutline[]
  readonly actors: readonly ActorOutline[]
  readonly places: readonly PlaceOutline[]
  readonly eras: readonly EraOutline[]
  /** Finds events by words; absent until the search has been fetched. */
  readonly find?: Find
}

/**
 * The places in `events` of those that have every word of a search; null where it asks for none. What is
 * passed on of a story is searched as it then is.
 */
export type Find = (story: StoryOutline, search: string) => ReadonlySet<number> | null

/** The whole story, as needed by the document, the exports and the checks. */
export interface Story extends Common {
  /** Two sentences under the title. */
  readonly dek: string
  readonly events: readonly Event[]
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly eras: readonly Era[]
  /** In the order in which events first cite them: the index plus one is the source's number. */
  readonly sources: readonly Source[]
  readonly credit: string
  readonly licence: string
  readonly method: readonly string[]
  /** Whether the stricter rules of a published record apply to it. */
  readonly strict: boolean
}
