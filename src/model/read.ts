import { actorFile } from './actor.ts'
import { eventFile, type Event } from './event.ts'
import { parseJson, type JsonFile } from './json.ts'
import { kindFile, type Kind } from './kind.ts'
import { placeFile } from './place.ts'
import type { Problem } from './problem.ts'
import { readRecord, readRecords } from './records.ts'
import {
  linkContradictions,
  linkRelations,
  resolveEvent,
  type Known,
  type ResolvedEvent,
} from './resolve.ts'
import { sourceFile, type Source } from './source.ts'
import { readFrame, type Frame } from './frame.ts'
import type { Story } from './story.ts'

/** The files of a story by name: `story.json`, `events.json`, … and `kinds/<kind>.json`. */
export type StoryFiles = Readonly<Record<string, unknown>>

/** A story as far as it could be read, what was wrong, and where each event stands in its file. */
export interface ReadStory {
  readonly story: Story
  readonly problems: readonly Problem[]
  readonly files: Readonly<Record<string, JsonFile>>
  readonly events: readonly ResolvedEvent[]
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

function open(files: StoryFiles, name: string, problems: Problem[]): JsonFile {
  const text = files[name]
  const file = parseJson(name, typeof text === 'string' ? text : '')
  if (typeof text === 'string') problems.push(...file.problems)
  else problems.push(missingFile(name))
  return file
}

function readKinds(files: StoryFiles, problems: Problem[]): Kind[] {
  const names = Object.keys(files).filter((name) => name.startsWith('kinds/'))
  return names.sort().flatMap((name) => {
    const file = open(files, name, problems)
    const read = readRecord(file, kindFile, file.value, [])
    problems.push(...read.problems)
    if (!read.record) return []
    const { $schema: _, ...kind } = read.record
    return [kind]
  })
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id))
}

/** In the order in which events first cite them; those that none cites come last. */
function numberSources(events: readonly Event[], sources: readonly Source[]): Source[] {
  const cited = new Set(events.flatMap((event) => event.sources.map(({ source }) => source)))
  const byId = new Map(sources.map((source) => [source.id, source]))
  const first = [...cited].flatMap((id) => byId.get(id) ?? [])
  return [...first, ...sources.filter(({ id }) => !cited.has(id))]
}

function byAnchor(a: Event, b: Event): number {
  return a.anchor - b.anchor || (a.id < b.id ? -1 : 1)
}

interface Parts {
  readonly frame: Frame
  readonly kinds: readonly Kind[]
  readonly events: readonly Event[]
  readonly actors: Story['actors']
  readonly places: Story['places']
  readonly sources: readonly Source[]
}

function assemble({ frame, kinds, events, actors, places, sources }: Parts): Story {
  const sorted = linkRelations(linkContradictions(events)).sort(byAnchor)
  return {
    ...frame,
    kinds,
    actors,
    places,
    events: sorted,
    sources: numberSources(sorted, sources),
  }
}

/**
 * Reads a whole story. Never throws: a fault leaves out the smallest record that it spoils and is
 * told as a problem with file, line and remedy; everything else is kept.
 */
export function read(files: StoryFiles): ReadStory {
  const problems: Problem[] = []
  const [storyJson, eventsJson, placesJson, actorsJson, sourcesJson] = [
    'story.json',
    'events.json',
    'places.json',
    'actors.json',
    'sources.json',
  ].map((name) => open(files, name, problems)) as [JsonFile, JsonFile, JsonFile, JsonFile, JsonFile]
  const keep = <T>({
    records,
    problems: found,
  }: {
    records: T
    problems: readonly Problem[]
  }): T => {
    problems.push(...found)
    return records
  }
  const kinds = readKinds(files, problems)
  const places = keep(readRecords(placesJson, 'places', placeFile))
  const actors = keep(readRecords(actorsJson, 'actors', actorFile))
  const sources = keep(readRecords(sourcesJson, 'sources', sourceFile))
  const written = keep(readRecords(eventsJson, 'events', eventFile))
  const known: Known = {
    kinds: idsOf(kinds),
    places: idsOf(places.map(({ record }) => record)),
    actors: idsOf(actors.map(({ record }) => record)),
    sources: idsOf(sources.map(({ record }) => record)),
    events: idsOf(written.map(({ record }) => record)),
  }
  const events = written.flatMap((located) => {
    const { resolved, problems: found } = resolveEvent(eventsJson, located, known)
    problems.push(...found)
    return resolved ? [resolved] : []
  })
  const frame = readFrame(
    storyJson,
    events.map(({ event }) => event),
  )
  problems.push(...frame.problems)
  const story = assemble({
    frame: frame.frame,
    kinds,
    places: places.map(({ record }) => record),
    actors: actors.map(({ record }) => record),
    sources: sources.map(({ record }) => record),
    events: events.map(({ event }) => event),
  })
  const opened = [storyJson, eventsJson, placesJson, actorsJson, sourcesJson]
  return {
    story,
    problems: [...problems],
    files: Object.fromEntries(opened.map((file) => [file.name, file])),
    events,
  }
}
