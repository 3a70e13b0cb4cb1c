import type { JsonPath } from '../../json/json.ts'
import { FORMAT, MIGRATIONS, type Change, type Migration, type Values } from './migrations.ts'

/** The format that `story.json` names; 0 if it names none, today’s if what it names is no format. */
export function formatOf(story: unknown): number {
  if (typeof story !== 'object' || story === null || !('format' in story)) return 0
  const { format } = story
  return Number.isInteger(format) && Number(format) >= 1 ? Number(format) : FORMAT
}

/** A value with another at a path, or without the one there; as it is if there is no such path. */
export function changed(value: unknown, path: JsonPath, to: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return to
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === first ? changed(item, rest, to) : item))
  if (rest.length > 0 && !Object.hasOwn(value, first)) return value
  const entries = Object.entries(value)
  const last = rest.length === 0
  if (last && to === undefined)
    return Object.fromEntries(entries.filter(([name]) => name !== first))
  if (!Object.hasOwn(value, first)) return { ...value, [first]: to }
  return Object.fromEntries(
    entries.map(([name, own]) => [name, name === first ? changed(own, rest, to) : own]),
  )
}

/** A story in the newest format, and what made it so, in order. */
export interface Migrated {
  readonly values: Values
  readonly changes: readonly Change[]
}

/** Reads the files of a story of an earlier format as the newest one has them. */
export function migrate(
  values: Values,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated {
  return migrations.slice(from).reduce<Migrated>(
    (now, migration) => {
      const changes = migration(now.values)
      return {
        values: changes.reduce<Values>(
          (all, { file, path, value }) => ({ ...all, [file]: changed(all[file], path, value) }),
          now.values,
        ),
        changes: [...now.changes, ...changes],
      }
    },
    { values, changes: [] },
  )
}
