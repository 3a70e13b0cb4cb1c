import type { JsonPath } from '../../json/json.ts'

/** The files of a story as values, by name; undefined where one could not be read. */
export type Values = Readonly<Record<string, unknown>>

/** One change that makes a story newer by a format. */
export interface Change {
  readonly file: string
  readonly path: JsonPath
  /** What is written there; undefined: it is removed. */
  readonly value?: unknown
  /** What is done, and why: a phrase such as "removes "standing": the status follows from the claims". */
  readonly told: string
}

/** What makes stories of one format those of the next. Pure, and none of its changes undoes another. */
export type Migration = (values: Values) => readonly Change[]

type Item = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The records of the list in a file, with the place of each; of what is no record none. */
function recordsOf(values: Values, file: string, list: string): (readonly [number, Item])[] {
  const value = values[file]
  const items: unknown = isRecord(value) ? value[list] : undefined
  return Array.isArray(items)
    ? items.flatMap((item: unknown, index) => (isRecord(item) ? [[index, item] as const] : []))
    : []
}

/** 0 → 1: what editors rated by hand follows from claims and sources. */
const withoutRatings: Migration = (values) =>
  recordsOf(values, 'events.json', 'events').flatMap(([index, event]) => {
    const removed = (path: readonly string[], told: string): Change => ({
      file: 'events.json',
      path: ['events', index, ...path],
      told,
    })
    const { sourcing } = event
    const isAlone = isRecord(sourcing) && Object.keys(sourcing).length === 1
    return [
      ...(Object.hasOwn(event, 'standing')
        ? [removed(['standing'], 'removes "standing": the status follows from the claims')]
        : []),
      ...(isRecord(sourcing) && Object.hasOwn(sourcing, 'grade')
        ? [
            removed(
              isAlone ? ['sourcing'] : ['sourcing', 'grade'],
              'removes "grade": the grade follows from the sources',
            ),
          ]
        : []),
    ]
  })

/** In their order: the first leads from format 0, which no file names, to format 1. */
export const MIGRATIONS: readonly Migration[] = [withoutRatings]

/** The format that is written today. */
export const FORMAT = MIGRATIONS.length
