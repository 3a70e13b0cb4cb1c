import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson, type JsonFile } from '../core/json/json.ts'
import { formatOf, migrate } from '../core/model/read/migrate.ts'
import { FORMAT, MIGRATIONS, type Change, type Migration } from '../core/model/read/migrations.ts'
import { formatProblem } from '../core/json/problem.ts'
import { rewritten } from '../core/json/rewrite.ts'
import { foldersOf, refuseWithoutStory, STORY_FILES } from './folder.ts'
import { Refusal } from './refusal.ts'

/** What `truceline upgrade` is asked. */
export interface UpgradeRequest {
  /** The folder of the project: `site.json`, `data/`. */
  readonly root: string
  readonly story: string
  /** Takes what is done. */
  readonly say: (line: string) => void
}

/** Texts by the name of their file. */
export type Texts = ReadonlyMap<string, string>

/** A story in the newest format: the files that were written anew, and what was changed in them, a line each. */
export interface Upgraded {
  readonly from: number
  readonly to: number
  readonly texts: Texts
  readonly told: readonly string[]
}

function lineOf(file: JsonFile | undefined, { path, told }: Change): string {
  const { line, column } = file?.report({ path, found: '', wanted: '', remedy: '' }) ?? {}
  return `${file?.name}:${line ?? 1}:${column ?? 1}  ${told}`
}

/**
 * Writes a story anew in the newest format, and keeps order, space and comments of all that does not change. Pure.
 *
 * @throws {Refusal} if a file is not sound JSON, or the story is of a later format
 */
export function upgraded(texts: Texts, migrations: readonly Migration[] = MIGRATIONS): Upgraded {
  const to = migrations.length
  const files = new Map([...texts].map(([name, text]) => [name, parseJson(name, text)]))
  const faults = [...files.values()].flatMap(({ problems }) => problems)
  if (faults.length > 0) throw new Refusal(faults.map(formatProblem).join('\n'))
  const from = formatOf(files.get('story.json')?.value)
  if (from > to)
    throw new Refusal(
      `story.json: found format ${from}, of a later version; wanted format ${to} or an earlier one. Update Truceline.`,
    )
  if (from === to) return { from, to, texts: new Map(), told: [] }
  const values = Object.fromEntries([...files].map(([name, { value }]) => [name, value]))
  const changes: readonly Change[] = [
    ...migrate(values, from, migrations).changes,
    { file: 'story.json', path: ['format'], value: to, told: `names format ${to}` },
  ]
  const names = [...new Set(changes.map(({ file }) => file))].filter((name) => texts.has(name))
  const own = (name: string): Change[] => changes.filter(({ file }) => file === name)
  return {
    from,
    to,
    // The format is written last: if a file before it cannot be, the next attempt begins at the same one.
    texts: new Map(
      names
        .toSorted((a, b) => Number(a === 'story.json') - Number(b === 'story.json'))
        .map((name) => [name, rewritten(texts.get(name) ?? '', own(name))]),
    ),
    told: names.flatMap((name) => own(name).map((change) => lineOf(files.get(name), change))),
  }
}

/** Writes the files of a story anew in the newest format, and says what it changed. */
export function upgrade({ root, story, say }: UpgradeRequest): void {
  refuseWithoutStory(root, story)
  const folder = foldersOf(root, story).story
  const names = STORY_FILES.filter((name) => existsSync(join(folder, name)))
  const found = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  if (!found.has('story.json'))
    throw new Refusal(`${folder}: found no story.json; wanted the folder of a story.`)
  const { from, texts, told } = upgraded(found)
  for (const [name, text] of texts) writeFileSync(join(folder, name), text)
  for (const line of told) say(line)
  if (texts.size === 0) say(`${story}: format ${FORMAT}, the newest; nothing to change`)
  else say(`${story}: format ${from} is now format ${FORMAT}. Next: truceline check`)
}
