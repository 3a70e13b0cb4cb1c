import type { Finding, JsonPath } from '../../json/json.ts'

/** The ids of one registry: those that can be used, and those whose own record is faulty. */
export interface Ids {
  readonly sound: ReadonlySet<string>
  readonly faulty: ReadonlySet<string>
  /** False if the registry's file could not be read; missing ids are then not reported again. */
  readonly isReadable: boolean
}

const FILE_OF = {
  kinds: 'kinds',
  actors: 'actors.json',
  places: 'places.json',
  sources: 'sources.json',
  events: 'events.json',
} as const

export type Registry = keyof typeof FILE_OF

/** The ids to which events may refer. */
export type Known = Readonly<Record<Registry, Ids>>

/** A reference to a record that exists in its file but was left out of the story. */
export function findLeftOut(id: string, file: string, path: JsonPath): Finding {
  return {
    path,
    found: `"${id}", which was left out because of a fault of its own`,
    wanted: `a valid record in ${file}`,
    remedy: `Fix the record "${id}" in ${file}.`,
    isEcho: true,
  }
}

/** What is wrong with a reference to `id`; null if it is valid or cannot be judged. */
export function findUnknown(
  known: Known,
  registry: Registry,
  id: string,
  path: JsonPath,
): Finding | null {
  const { sound, faulty, isReadable } = known[registry]
  const file = FILE_OF[registry]
  if (sound.has(id) || !isReadable) return null
  if (faulty.has(id)) return findLeftOut(id, file, path)
  return {
    path,
    found: `the unknown id "${id}"`,
    // The kinds that all stories share lie in the engine, where no writer sees them.
    wanted:
      registry === 'kinds'
        ? `the id of a kind: ${[...sound].sort().join(', ')}`
        : `an id from ${file}`,
    remedy: `Correct the spelling, or add "${id}" to ${file}.`,
  }
}
