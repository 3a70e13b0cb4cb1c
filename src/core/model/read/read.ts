import { actorFile, type Actor } from '../actor.ts'
import { eventFile, type Event, type EventFile } from '../event.ts'
import { readStoryHeader, type StoryHeader } from './storyHeader.ts'
import { parseJson, type JsonFile } from '../../json/json.ts'
import type { Kind } from '../kind.ts'
import { readKinds } from './kinds.ts'
import type { Ids, Known } from './knownIds.ts'
import { formatOf, migrate } from './migrate.ts'
import { FORMAT, type Change } from './migrations.ts'
import { linkContradictions, linkRelations } from './link.ts'
import { placeFile, type Place } from '../place.ts'
import { asEcho, type Problem } from '../../json/problem.ts'
import { rate } from './rate.ts'
import { readRecords, type Located, type Records } from './records.ts'
import { resolveEvent, type ResolvedEvent } from './resolve.ts'
import { sharedYearOf } from '../sharedYear.ts'
import { sourceFile, type Source } from '../source.ts'
import type { Story } from '../story.ts'

/** The files of a story by name: `story.json`, `events.json`, … and `kinds/<kind>.json`. */
export type StoryFiles = Readonly<Record<string, unknown>>

/**
 * A story as far as it could be read, its problems, and the position of each record in its file.
 */
export interface ReadStory {
  readonly story: Story
  readonly problems: readonly Problem[]
  readonly files: Readonly<Record<string, JsonFile>>
  readonly events: readonly ResolvedEvent[]
  /** Ids of events that are in the file but were left out. */
  readonly eventsLeftOut: ReadonlySet<string>
  readonly actors: readonly Located<Actor>[]
  readonly places: readonly Located<Place>[]
  readonly sources: readonly Located<Source>[]
  /** What was read otherwise than it is written, since the story has an earlier format. */
  readonly changes: readonly Change[]
  /** Whether its format is one of a later version, so that what looks wrong may be right. */
  readonly isLater: boolean
}

function missingFile(name: string): Problem {
  return {
    file: name,
    path: '',
    found: 'no such file',
    wanted: `the file ${name}`,
    remedy: `Add ${name} to the story's folder.`,
    severity: 'error',
  }
}

function open(files: StoryFiles, name: string): JsonFile {
  const text = files[name]
  if (typeof text === 'string') return parseJson(name, text)
  return { ...parseJson(name, ''), problems: [missingFile(name)] }
}

function openAll(files: StoryFiles) {
  const kinds = Object.keys(files).filter((name) => name.startsWith('kinds/'))
  return {
    story: open(files, 'story.json'),
    events: open(files, 'events.json'),
    places: open(files, 'places.json'),
    actors: open(files, 'actors.json'),
    sources: open(files, 'sources.json'),
    kinds: kinds.sort().map((name) => open(files, name)),
  }
}

type Opened = ReturnType<typeof openAll>

/** The files as the newest format has them, and what is told of the format that they name. */
function inNewestFormat(opened: Opened): {
  readonly files: Opened
  readonly changes: readonly Change[]
  readonly problems: readonly Problem[]
} {
  const { kinds, ...own } = opened
  const format = formatOf(own.story.value)
  const values = Object.fromEntries(Object.values(own).map(({ name, value }) => [name, value]))
  const { values: newest, changes } = migrate(values, format)
  const inNewest = (file: JsonFile): JsonFile => ({ ...file, value: newest[file.name] })
  const { story, events, places, actors, sources } = own
  const files = {
    story: inNewest(story),
    events: inNewest(events),
    places: inNewest(places),
    actors: inNewest(actors),
    sources: inNewest(sources),
    kinds,
  }
  return { files, changes, problems: format > FORMAT ? [tooNew(own.story, format)] : [] }
}

function tooNew(story: JsonFile, format: number): Problem {
  return story.report({
    path: ['format'],
    found: `format ${format}, of a later version`,
    wanted: `format ${FORMAT} or an earlier one`,
    remedy: 'Update Truceline: what is new in the story can be neither checked nor shown.',
  })
}

function readLists({ events, places, actors, sources, kinds }: Opened) {
  return {
    kinds: readKinds(kinds),
    places: readRecords(places, 'places', placeFile),
    actors: readRecords(actors, 'actors', actorFile),
    sources: readRecords(sources, 'sources', sourceFile),
    events: readRecords(events, 'events', eventFile),
  }
}

type Lists = ReturnType<typeof readLists>

function recordsOf<T>({ records }: Records<T>): T[] {
  return records.map(({ record }) => record)
}

function idsOf({ records, faulty, isReadable }: Records<{ readonly id: string }>): Ids {
  return { sound: new Set(records.map(({ record }) => record.id)), faulty, isReadable }
}

function knownIn({ kinds, places, actors, sources, events }: Lists): Known {
  return {
    kinds: kinds.ids,
    places: idsOf(places),
    actors: idsOf(actors),
    sources: idsOf(sources),
    events: idsOf(events),
  }
}

/** Events that were resolved are valid; any other in the file has a fault of its own. */
function eventIds(written: Records<EventFile>, events: readonly ResolvedEvent[]): Ids {
  const sound = new Set(events.map(({ event }) => event.id))
  const lost = recordsOf(written).flatMap(({ id }) => (sound.has(id) ? [] : [id]))
  return { sound, faulty: new Set([...written.faulty, ...lost]), isReadable: written.isReadable }
}

/** In the order in which events first cite them; uncited ones come last. */
function numberSources(events: readonly Event[], sources: readonly Source[]): Source[] {
  const cited = new Set(events.flatMap((event) => event.sources.map(({ source }) => source)))
  const byId = new Map(sources.map((source) => [source.id, source]))
  const first = [...cited].flatMap((id) => byId.get(id) ?? [])
  return [...first, ...sources.filter(({ id }) => !cited.has(id))]
}

function byAnchor(a: Event, b: Event): number {
  return a.anchor - b.anchor || (a.id < b.id ? -1 : 1)
}

function assemble(frame: StoryHeader, lists: Lists, events: readonly Event[]): Story {
  const rated = rate(linkContradictions(events), recordsOf(lists.actors), recordsOf(lists.sources))
  const sorted = linkRelations(rated).sort(byAnchor)
  const kinds: readonly Kind[] = lists.kinds.kinds
  return {
    ...frame,
    sharedYear: sharedYearOf(events, frame.zone, { from: frame.opens, to: frame.closes }),
    kinds,
    actors: recordsOf(lists.actors),
    places: recordsOf(lists.places),
    events: sorted,
    sources: numberSources(sorted, recordsOf(lists.sources)),
  }
}

/**
 * Reads a whole story. Never throws: a fault removes the smallest record it affects and is reported
 * as a problem with file, line and remedy; everything else is kept.
 */
export function read(files: StoryFiles): ReadStory {
  const { files: opened, changes, problems: ofFormat } = inNewestFormat(openAll(files))
  const lists = readLists(opened)
  const known = knownIn(lists)
  const resolutions = lists.events.records.map((located) =>
    resolveEvent(opened.events, located, known),
  )
  const resolved = resolutions.flatMap((one) => one.resolved ?? [])
  const events = resolved.map(({ event }) => event)
  const ids = eventIds(lists.events, resolved)
  const { frame, problems } = readStoryHeader(opened.story, events, { ...known, events: ids })
  const allFiles = Object.values(opened).flat()
  const isLater = ofFormat.length > 0
  const found = [
    ...allFiles.flatMap((file) => file.problems),
    ...Object.values(lists).flatMap((list) => list.problems),
    ...resolutions.flatMap((one) => one.problems),
    ...problems,
  ]
  return {
    story: assemble(frame, lists, events),
    problems: isLater ? [...ofFormat, ...found.map(asEcho)] : found,
    changes,
    isLater,
    files: Object.fromEntries(allFiles.map((file) => [file.name, file])),
    events: resolved,
    eventsLeftOut: ids.faulty,
    actors: lists.actors.records,
    places: lists.places.records,
    sources: lists.sources.records,
  }
}
